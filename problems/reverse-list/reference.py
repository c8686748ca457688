def reverse_list(head):
    """Turn each link round while walking along the list once: O(n) time, O(1) memory.

    Before each step `prev` is the head of the part that is already reversed and `head` the rest.
    """
    prev = None
    while head:
        rest = head.next
        head.next = prev
        prev, head = head, rest
    return prev
