// @c15t/backend as its documentation has it run: its Kysely adapter with a pool for PostgreSQL (PGHOST, PGUSER and
// PGDATABASE say which), its own migrations, and its handler served by Hono's server for Node.js.
import { serve } from "@hono/node-server";
import { c15tInstance } from "@c15t/backend";
import { kyselyAdapter } from "@c15t/backend/db/adapters/kysely";
import { migrator } from "@c15t/backend/db/migrator";
import { DB } from "@c15t/backend/db/schema";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";

const [port, connections, origin] = process.argv.slice(2);
const pool = new pg.Pool({ max: Number(connections) });
const adapter = kyselyAdapter({
  db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
  provider: "postgresql",
});

const migration = await migrator({ db: DB.client(adapter), schema: "latest" });
await migration.execute();

const { handler } = c15tInstance({
  adapter,
  trustedOrigins: [origin],
  // Whatever can be left out is: no log, no telemetry, no addresses, no place, no documents of its own API.
  logger: { disabled: true },
  telemetry: { enabled: false },
  ipAddress: { tracking: false },
  disableGeoLocation: true,
  openapi: { enabled: false },
});
serve({ fetch: handler, hostname: "127.0.0.1", port: Number(port) }, () => console.log("ready"));
