# judge: reverse-list
# ListNode(val=0, next=None) is available without an import.


def reverse_list(head: "ListNode | None") -> "ListNode | None":
    """Reverse a singly linked list and return its new head; an empty list is None."""
    raise NotImplementedError
