"""Recording: devices behind a protocol, a session that lives as long as its testimony is open, and the panel."""
