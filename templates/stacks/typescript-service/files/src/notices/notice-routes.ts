import type { FastifyPluginCallbackTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { HttpProblem, ProblemSchema } from "../problem.ts";
import { NewNotice, Notice } from "./notice.ts";
import type { NoticeStore } from "./notice-store.ts";

const Id = Type.Object({ id: Type.String({ format: "uuid" }) });
const Page = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  offset: Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 }),
});
const tags = ["notices"];
const missing = { 404: ProblemSchema };
const invalid = { 400: ProblemSchema };

/** `/notices`: the example resource. */
export function noticeRoutes(store: NoticeStore): FastifyPluginCallbackTypebox {
  return (app, _options, done) => {
    app.get(
      "/notices",
      { schema: { tags, querystring: Page, response: { 200: Type.Array(Notice), ...invalid } } },
      ({ query }) => store.list(query.limit, query.offset),
    );
    app.post(
      "/notices",
      { schema: { tags, body: NewNotice, response: { 201: Notice, ...invalid } } },
      async ({ body }, reply) => {
        const notice = await store.create(body);
        return reply.code(201).header("location", `/notices/${notice.id}`).send(notice);
      },
    );
    app.get(
      "/notices/:id",
      { schema: { tags, params: Id, response: { 200: Notice, ...invalid, ...missing } } },
      async ({ params }) => found(await store.find(params.id)),
    );
    app.put(
      "/notices/:id",
      {
        schema: {
          tags,
          params: Id,
          body: NewNotice,
          response: { 200: Notice, ...invalid, ...missing },
        },
      },
      async ({ params, body }) => found(await store.replace(params.id, body)),
    );
    app.delete(
      "/notices/:id",
      { schema: { tags, params: Id, response: { 204: Type.Null(), ...invalid, ...missing } } },
      async ({ params }, reply) => {
        if (!(await store.delete(params.id))) throw new HttpProblem(404, "There is no such notice");
        return reply.code(204).send(null);
      },
    );
    done();
  };
}

function found(notice: Notice | undefined): Notice {
  if (notice === undefined) throw new HttpProblem(404, "There is no such notice");
  return notice;
}
