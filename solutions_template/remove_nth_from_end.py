# judge: remove-nth-from-end
# ListNode(val=0, next=None) is available without an import.


def remove_nth_from_end(head: "ListNode | None", n: int) -> "ListNode | None":
    """Remove the nth node from the end and return the head of the list that remains."""
    raise NotImplementedError
