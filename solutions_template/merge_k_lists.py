# judge: merge-k-lists
# ListNode (fields val and next) is available without an import.


def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    """Merge the sorted lists into one sorted list and return its head."""
    raise NotImplementedError
