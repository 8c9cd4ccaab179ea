// Next without its telemetry, which looks for this before `.env` is read.
process.env.NEXT_TELEMETRY_DISABLED = '1';
await import('next/dist/bin/next');
