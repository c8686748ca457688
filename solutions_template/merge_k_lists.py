# judge: merge-k-lists
# ListNode(val=0, next=None) is available without an import.


def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    """Merge the sorted lists into one sorted list and return its head."""
    raise NotImplementedError
