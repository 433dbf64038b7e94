<?php
// Makes Roundcube's database, with a user and their identities for each of the people (JSON on standard input).
[, $file, $schema] = $argv;
$db = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec('PRAGMA journal_mode = WAL');
$db->exec(file_get_contents($schema));
$now = date('Y-m-d H:i:s');
$user = $db->prepare('INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, ?, ?, ?, ?)');
$identity = $db->prepare('INSERT INTO identities (user_id, changed, standard, name, email) VALUES (?, ?, ?, ?, ?)');
foreach (json_decode(stream_get_contents(STDIN), true) as $person) {
    $preferences = ['htmleditor' => $person['html'] ? 1 : 0, 'skin' => $person['skin']];
    $user->execute([$person['address'], '127.0.0.1', $now, 'en_GB', serialize($preferences)]);
    $id = $db->lastInsertId();
    foreach ($person['identities'] as $place => $row) {
        $identity->execute([$id, $now, $place === 0 ? 1 : 0, $row['name'], $row['address']]);
    }
}
