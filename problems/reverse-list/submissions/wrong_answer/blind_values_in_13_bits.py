# The values are kept in 13 bits, which wrap round for large ones.
# zh: 值只用 13 位保存，绝对值大的数会回绕。
def reverse_list(head):
    out = None
    while head:
        out = ListNode((head.val + 4096) % 8192 - 4096, out)
        head = head.next
    return out
