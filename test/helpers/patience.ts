// Slow machines are not wrong: a test fails by what it finds, not by how long it took.
jest.setTimeout(240_000);
