# Returns the dummy node in front of the result.
# zh: 返回了结果之前的哑节点。
def merge_k_lists(lists):
    values = []
    for head in lists:
        while head:
            values.append(head.val)
            head = head.next
    last = first = ListNode()
    for value in sorted(values):
        last.next = ListNode(value)
        last = last.next
    return first
