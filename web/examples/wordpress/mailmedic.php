<?php
/**
 * Plugin Name: Mailmedic
 * Description: Puts the check for mail that can't be sent on a page: [mailmedic]. Copy the folder dist of the npm package beside this file, as "mailmedic".
 * Version: 0.1.0
 * License: MIT OR Apache-2.0
 */

if (!defined('ABSPATH')) {
    exit;
}

/** The attributes that the shortcode takes; each is one of the element. */
const MAILMEDIC_ATTRIBUTES = ['probe', 'far-probe', 'profile', 'theme', 'lang', 'text', 'heading-level'];

/** [mailmedic probe="wss://mail.example.net/v1/probe" profile="/profile.json"] */
function mailmedic_shortcode($given) {
    wp_enqueue_script_module('mailmedic', plugins_url('mailmedic/mail-medic.js', __FILE__));
    $attributes = '';
    foreach ((array) $given as $name => $value) {
        // WordPress writes the names of attributes in small letters, with dashes or underscores.
        $name = str_replace('_', '-', (string) $name);
        if (in_array($name, MAILMEDIC_ATTRIBUTES, true)) {
            $attributes .= ' ' . $name . '="' . esc_attr($value) . '"';
        }
    }
    $failed = esc_html__('The check could not be loaded. Load the page again.', 'mailmedic');
    return '<mail-medic' . $attributes . '><p slot="failed" hidden>' . $failed . '</p></mail-medic>';
}

add_shortcode('mailmedic', 'mailmedic_shortcode');
