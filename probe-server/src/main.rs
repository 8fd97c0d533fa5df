//! The `mailmedic` binary.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    mailmedic_probe_server::platform::harden();
    mailmedic_probe_server::cli::main()
}
