# The values are collected in a dictionary, so that repeated ones are lost.
# zh: 用字典收集值，重复的值丢失。
def reverse_list(head):
    values = {}
    while head:
        values[head.val] = None
        head = head.next
    out = None
    for value in values:
        out = ListNode(value, out)
    return out
