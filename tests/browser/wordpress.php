<?php
// As much of WordPress as the plugin calls, and a page with its shortcode; the attributes are what an editor could write.
define('ABSPATH', '/');
$shortcodes = [];
$modules = [];

function add_shortcode($name, $function) { $GLOBALS['shortcodes'][$name] = $function; }
function plugins_url($path, $file) { return '/plugins/' . $path; }
function wp_enqueue_script_module($id, $url) { $GLOBALS['modules'][$id] = $url; }
function esc_attr($text) { return htmlspecialchars((string) $text, ENT_QUOTES); }
function esc_html__($text, $domain) { return htmlspecialchars($text, ENT_QUOTES); }

require $argv[1];

$hostile = $shortcodes['mailmedic'](['probe' => '/v1/probe" onclick="alert(1)', 'style' => 'x', 'onclick' => 'x']);
$element = $shortcodes['mailmedic'](['probe' => '/v1/probe', 'heading_level' => '2']);
// A shortcode without attributes gets an empty text.
$bare = $shortcodes['mailmedic']('');
if (strpos($bare, '<mail-medic><p') !== 0) { exit(1); }
?>
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Help</title><script type="module" src="<?= $modules['mailmedic'] ?>"></script></head>
  <body><h1>“I can receive mail but not send it”</h1>
    <?= $element ?>
    <template><?= $hostile ?></template></body>
</html>
