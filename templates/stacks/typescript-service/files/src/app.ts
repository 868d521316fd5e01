import helmet from "@fastify/helmet";
import swagger from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import type { Config } from "./config.ts";
import type { Database } from "./database/database.ts";
import { healthRoutes } from "./health/health-routes.ts";
import { noticeRoutes } from "./notices/notice-routes.ts";
import { NoticeStore } from "./notices/notice-store.ts";
import { answerProblems } from "./problem.ts";

const BODY_BYTES = 64 * 1024;

/** Puts the service together; it does not listen yet. */
export async function buildApp(
  config: Pick<Config, "logLevel">,
  database: Database,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: 30_000,
    // Addresses may hold personal data, so the log has the path without the query, and no client address.
    logger: {
      level: config.logLevel,
      serializers: {
        req: ({ method, url }) => ({ method, path: url.split("?")[0] }),
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  answerProblems(app);
  await app.register(helmet);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "API", version: "0.1.0" } },
  });
  await app.register(healthRoutes(database));
  await app.register(noticeRoutes(new NoticeStore(database)));
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
  return app;
}
