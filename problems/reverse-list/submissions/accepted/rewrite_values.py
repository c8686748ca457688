def reverse_list(head):
    """Leave the links alone and write the values back from a stack."""
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    node = head
    while node:
        node.val = values.pop()
        node = node.next
    return head
