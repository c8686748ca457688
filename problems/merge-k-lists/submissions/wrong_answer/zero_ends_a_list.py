# Takes a node with the value 0 for the end of its list.
# zh: 把值为 0 的节点当成链表末尾。
def merge_k_lists(lists):
    values = []
    for head in lists:
        while head and head.val:
            values.append(head.val)
            head = head.next
    last = first = ListNode()
    for value in sorted(values):
        last.next = ListNode(value)
        last = last.next
    return first.next
