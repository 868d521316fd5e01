import type { FastifyPluginCallbackTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import type { Queries } from "../database/database.ts";
import { HttpProblem, ProblemSchema } from "../problem.ts";

const Status = Type.Object({ status: Type.Literal("ok") });
const tags = ["health"];

/** `/health/live`: the process answers. `/health/ready`: it can do its work, database included. */
export function healthRoutes(database: Queries): FastifyPluginCallbackTypebox {
  return (app, _options, done) => {
    app.get("/health/live", { schema: { tags, response: { 200: Status } } }, () => {
      return { status: "ok" } as const;
    });
    app.get("/health/ready", { schema: { tags, response: { 200: Status, 503: ProblemSchema } } }, async (request) => {
      try {
        await database.query("SELECT 1");
      } catch (error) {
        request.log.error(error, "the database does not answer");
        throw new HttpProblem(503, "The database does not answer");
      }
      return { status: "ok" } as const;
    });
    done();
  };
}
