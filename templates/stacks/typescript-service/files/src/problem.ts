import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance } from "fastify";
import { Type } from "typebox";

/** An error answer as RFC 9457 describes it, sent as application/problem+json. */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
});

const MEDIA_TYPE = "application/problem+json; charset=utf-8";

/** An error that the client may read about. */
export class HttpProblem extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, detail: string) {
    super(detail);
    this.statusCode = statusCode;
  }
}

/** Answers every error as a problem. What went wrong inside is logged, and not told. */
export function answerProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type(MEDIA_TYPE).send(problem(404, "There is nothing at this address")),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const detail = status < 500 || error instanceof HttpProblem ? error.message : undefined;
    return reply.code(status).type(MEDIA_TYPE).send(problem(status, detail));
  });
}

function problem(status: number, detail: string | undefined) {
  const title = STATUS_CODES[status] ?? "Error";
  return { type: "about:blank", title, status, ...(detail === undefined ? {} : { detail }) };
}
