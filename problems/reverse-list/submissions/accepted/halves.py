def reverse_list(head):
    """Divide and conquer: reverse both halves and swap them. Recursion is only log2(n) deep."""
    size = 0
    node = head
    while node:
        size += 1
        node = node.next

    def reverse(first, count):
        # Returns the new head and the new tail of the `count` nodes from `first` on, and what follows them.
        if count == 1:
            rest, first.next = first.next, None
            return first, first, rest
        left_head, left_tail, middle = reverse(first, count // 2)
        right_head, right_tail, rest = reverse(middle, count - count // 2)
        right_tail.next = left_head
        return right_head, left_tail, rest

    return reverse(head, size)[0] if head else None
