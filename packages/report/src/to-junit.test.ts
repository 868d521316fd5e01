import { expect, test } from "vitest";
import { holdsCommands, HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toJunit } from "./to-junit.ts";

test("a suite for each repository, a case for each check", () => {
  expect(toJunit(sampleCheck(), "da")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="os2kit check">
      <testsuite name="os2eksempel" tests="7" failures="2" skipped="3">
        <testcase classname="lic" name="lic/file"><failure type="must" message="Der er ingen licensfil i roden.">Der er ingen licensfil i roden. Læg teksten i LICENSE.</failure></testcase>
        <testcase classname="sec" name="sec/policy"><failure type="must" message="Adressen er skabelonens.">SECURITY.md:3 Adressen er skabelonens. Skriv jeres egen adresse.</failure></testcase>
        <testcase classname="doc" name="doc/purpose"><skipped message="Formålet er ikke skrevet."/></testcase>
        <testcase classname="vc" name="vc/open-development"/>
        <testcase classname="wf" name="wf/pinned"><skipped message="En action er ikke låst."/></testcase>
        <testcase classname="meta" name="meta/public"><skipped message="Ingen fakta fra kodeværten."/></testcase>
        <testcase classname="doc" name="doc/readme"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test("what a repository says cannot become XML", () => {
  const report = sampleCheck({ findings: [sampleFinding({ message: { da: HOSTILE, en: HOSTILE } })] });
  const xml = toJunit(report, "da");
  expect(holdsCommands(xml)).toBe(false);
  expect(xml).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; | a &amp; b");
  expect(xml.match(/<[a-z]+/g)).toEqual(["<testsuites", "<testsuite", "<testcase", "<failure"]);
});
