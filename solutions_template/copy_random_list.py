# judge: copy-random-list
# Node (fields val, next and random) is available without an import.


def copy_random_list(head: "Node | None") -> "Node | None":
    """Return a deep copy of the list; the original stays as it is."""
    raise NotImplementedError
