-- Rows as Prisma writes them: times are UTC, whether their type says so or not.
INSERT INTO "accounts" ("id", "handle", "bio", "active", "score", "tiny", "ratio", "single", "balance", "big", "createdAt", "updatedAt", "seenAt", "birthday", "wakesAt", "settings", "avatar", "tags", "numbers", "plan", "plans", "token", "shortCode", "managerId") VALUES
    (1, 'ada', 'counts: ∑ 🦉', true, 2147483647, 7, 0.5, 1.25, 12345.67, 0.000001, '2026-11-20 15:19:22.207', '2026-11-20 15:19:22.207', '1969-12-31 23:59:59.999999+00', '1815-12-10', '07:30:00', '{"theme":"light"}', '\x00ff10', '{new,old}', '{1,2}', 'pro_plan', '{FREE,pro_plan}', '0f3a0000-0000-4000-8000-000000000000', 'aaaaaaaaaaaa', NULL),
    (2, 'bob', NULL, false, -5, 0, 1e300, NULL, 100, NULL, '2026-11-20 15:19:23', '2026-11-20 15:19:23', NULL, NULL, NULL, '{"theme":"dark"}', NULL, '{}', '{}', 'FREE', '{}', '1f3a0000-0000-4000-8000-000000000000', 'bbbbbbbbbbbb', 1),
    (3, 'cyd', '', true, 0, -7, -0.25, 0.1, 0.1, 99999999, '2026-11-20 15:19:22.5', '2026-11-20 15:19:22.5', '1969-12-31 23:59:59.999+00', NULL, NULL, '{"theme":"dark"}', '\x', NULL, NULL, 'FREE', NULL, '2f3a0000-0000-4000-8000-000000000000', 'cccccccccccc', 1);

SELECT setval(pg_get_serial_sequence('"accounts"', 'id'), 3);

INSERT INTO "Article" ("slug", "language", "headline", "author_id", "editor_id") VALUES
    ('intro', 'en', 'An introduction', 1, NULL),
    ('intro', 'fr', 'Une introduction', 2, 1);

INSERT INTO "Section" ("id", "slug", "language", "position") VALUES
    ('cmi7y2k3d0000abcd1234efgh', 'intro', 'fr', 1),
    ('cmi7y2k3d0001abcd1234efgh', 'intro', 'fr', 2);

INSERT INTO "Team" ("id", "name") VALUES ('019aa1c5-3b0f-7c58-a1f4-9d2f0b7c6e11', 'Engine');

INSERT INTO "Membership" ("accountId", "teamId", "since") VALUES (2, '019aa1c5-3b0f-7c58-a1f4-9d2f0b7c6e11', '2026-11-20');

INSERT INTO "Topic" ("name") VALUES ('math');

INSERT INTO "_Friendship" ("A", "B") VALUES (1, 2);

INSERT INTO "_AccountToTopic" ("A", "B") VALUES (1, 'math');
