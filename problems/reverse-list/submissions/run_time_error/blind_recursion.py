# The rest is reversed by a recursive call, which exceeds the recursion limit.
# zh: 递归反转后面的部分，超过递归深度上限。
def reverse_list(head):
    if head is None or head.next is None:
        return head
    rest = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return rest
