# judge: list-cycle-start
# ListNode(val=0, next=None) is available without an import.


def list_cycle_start(head: "ListNode | None") -> "ListNode | None":
    """Return the node at which the cycle begins, or None if there is no cycle."""
    raise NotImplementedError
