"""Where staff work: people, requests, letters, the log. Parses, calls one service, renders; decides nothing."""
