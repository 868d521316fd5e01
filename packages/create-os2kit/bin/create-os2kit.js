#!/usr/bin/env node
import { main } from "os2kit";

process.exitCode = await main(["new", ...process.argv.slice(2)]);
