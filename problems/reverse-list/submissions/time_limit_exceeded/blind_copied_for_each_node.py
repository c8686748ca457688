# The list of values is copied for each node, which takes quadratic time.
# zh: 每读一个结点都复制整个值列表，时间是平方级。
def reverse_list(head):
    values = ()
    while head:
        values = (head.val, *values)
        head = head.next
    start = tail = ListNode()
    for value in values:
        tail.next = tail = ListNode(value)
    return start.next
