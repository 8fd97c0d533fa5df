//! The `mailmedic` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    mailmedic_probe_server::platform::harden();
    mailmedic_probe_server::cli::main()
}
