def reverse_list(head):
    """Build a new list from the front and leave the given one as it is."""
    result = None
    while head:
        result = ListNode(head.val, result)
        head = head.next
    return result
