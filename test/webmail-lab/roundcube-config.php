<?php
// Roundcube's settings in the lab. Ports and folder come from the environment.
$dir = getenv('LAB_DIR');
$config = [
    'db_dsnw' => "sqlite:///$dir/roundcube.db?mode=0640",
    'imap_host' => '127.0.0.1:' . getenv('LAB_IMAP'),
    'smtp_host' => '127.0.0.1:' . getenv('LAB_SMTP'),
    'smtp_user' => '%u',
    'smtp_pass' => '%p',
    'des_key' => 'twenty-four-bytes-of-lab',
    'log_dir' => "$dir/roundcube-logs",
    'temp_dir' => "$dir/roundcube-temp",
    'plugins' => [],
    'language' => 'en_GB',
    'product_name' => 'Saltmere webmail',
    'enable_spellcheck' => false,
    'create_default_folders' => false,
    'ip_check' => false,
    'session_lifetime' => 600,
    'draft_autosave' => 300,
    'compose_extwin' => false,
];
