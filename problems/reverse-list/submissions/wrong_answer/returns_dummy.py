# Returns the dummy node itself instead of dummy.next, so a 0 stands before the answer.
# zh: 返回了哑节点本身而不是 dummy.next，结果最前面多出一个 0。
def reverse_list(head):
    dummy = ListNode()
    while head:
        rest = head.next
        head.next = dummy.next
        dummy.next = head
        head = rest
    return dummy
