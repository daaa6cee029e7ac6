-- Rows as Prisma writes them. Times: by a current client, by DEFAULT CURRENT_TIMESTAMP, and by old clients (milliseconds).
INSERT INTO "accounts" ("id", "handle", "bio", "active", "score", "tiny", "ratio", "single", "balance", "big", "createdAt", "updatedAt", "seenAt", "birthday", "settings", "avatar", "plan", "token", "shortCode", "managerId") VALUES
    (1, 'ada', 'counts: ∑ 🦉', 1, 2147483647, 7, 0.5, 1.25, 12345.67, 0.000001, '2026-11-20T15:19:22.207+00:00', '2026-11-20T15:19:22.207+00:00', '1969-12-31T23:59:59.999+00:00', '1815-12-10T00:00:00.000+00:00', '{"theme":"light"}', X'00FF10', 'pro_plan', '0f3a', 'aaaaaaaaaaaa', NULL),
    (2, 'bob', NULL, 0, -5, 0, 1e300, NULL, 100, NULL, '2026-11-20 15:19:23', '2026-11-20 15:19:23', NULL, NULL, '{"theme":"dark"}', NULL, 'FREE', '1f3a', 'bbbbbbbbbbbb', 1),
    (3, 'cyd', '', 1, 0, -7, -0.25, 0.1, 0.1, 99999999, 1795187962500, 1795187962500, -1, NULL, '{"theme":"dark"}', X'', 'FREE', '2f3a', 'cccccccccccc', 1);

INSERT INTO "Article" ("slug", "language", "headline", "author_id", "editor_id") VALUES
    ('intro', 'en', 'An introduction', 1, NULL),
    ('intro', 'fr', 'Une introduction', 2, 1);

INSERT INTO "Section" ("id", "slug", "language", "position") VALUES
    ('cmi7y2k3d0000abcd1234efgh', 'intro', 'fr', 1),
    ('cmi7y2k3d0001abcd1234efgh', 'intro', 'fr', 2);

INSERT INTO "Team" ("id", "name") VALUES ('019aa1c5-3b0f-7c58-a1f4-9d2f0b7c6e11', 'Engine');

INSERT INTO "Membership" ("accountId", "teamId", "since") VALUES (2, '019aa1c5-3b0f-7c58-a1f4-9d2f0b7c6e11', '2026-11-20 15:19:23');

INSERT INTO "Topic" ("name") VALUES ('math');

INSERT INTO "_Friendship" ("A", "B") VALUES (1, 2);

INSERT INTO "_AccountToTopic" ("A", "B") VALUES (1, 'math');
