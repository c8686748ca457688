# Drops the nodes that are left at the end.
# zh: 丢掉了末尾不足 k 个的节点。
def reverse_k_group(head, k):
    values, groups = [], []
    while head:
        values.append(head.val)
        head = head.next
    for start in range(0, len(values) - k + 1, k):
        groups += values[start : start + k][::-1]
    dummy = node = ListNode()
    for value in groups:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
