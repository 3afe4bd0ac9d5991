"""Many models, many tasks: searches, summaries, plots."""
