# The values are joined to a text that is reversed as a whole, which turns the digits round too.
# zh: 把所有值连成文本后整体反转，各数的数字也被颠倒。
def reverse_list(head):
    text = ""
    while head:
        text += str(abs(head.val)) + ("- " if head.val < 0 else " ")
        head = head.next
    first = None
    for word in reversed(text[::-1].split()):
        first = ListNode(int(word), first)
    return first
