# Reverses the nodes that are left at the end as well.
# zh: 把末尾不足 k 个的节点也翻转了。
def reverse_k_group(head, k):
    values, groups = [], []
    while head:
        values.append(head.val)
        head = head.next
    for start in range(0, len(values), k):
        groups += values[start : start + k][::-1]
    dummy = node = ListNode()
    for value in groups:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
