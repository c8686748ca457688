# judge: reverse-k-group
# ListNode(val=0, next=None) is available without an import.


def reverse_k_group(head: "ListNode | None", k: int) -> "ListNode | None":
    """Reverse the nodes of each group of k, leave a shorter rest as it is, and return the new head."""
    raise NotImplementedError
