# Cuts each group off the front of a list, which copies all the rest each time.
# zh: 每次从列表前端切下一组，都要复制剩余的全部元素。
def reverse_k_group(head, k):
    values, groups = [], []
    while head:
        values.append(head.val)
        head = head.next
    while len(values) >= k:
        groups += values[:k][::-1]
        values = values[k:]
    dummy = node = ListNode()
    for value in groups + values:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
