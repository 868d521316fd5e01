-- The example resource: short notices. Replace it by what the product is about.
CREATE TABLE notices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  title text NOT NULL,
  text text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX notices_newest_first ON notices (created_at DESC, id);
