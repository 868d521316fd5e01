import { Type, type Static } from "typebox";

/** What a client sends. */
export const NewNotice = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 200 }),
    text: Type.String({ minLength: 1, maxLength: 10_000 }),
  },
  { additionalProperties: false },
);
export type NewNotice = Static<typeof NewNotice>;

/** What the service answers. */
export const Notice = Type.Object({
  id: Type.String({ format: "uuid" }),
  title: Type.String(),
  text: Type.String(),
  createdAt: Type.String({ format: "date-time" }),
});
export type Notice = Static<typeof Notice>;
