"""The content that ships and that supervisors edit: loaded, validated, indexed."""
