# Reads blocks of 4096 values and loses the last one when the length is a multiple of 4096.
# zh: 以 4096 个值为一块读取，长度恰为 4096 的倍数时丢掉最后一块。
def reverse_list(head):
    blocks, block = [], []
    while head:
        block.append(head.val)
        head = head.next
        if len(block) == 4096 and head:
            blocks.append(block)
            block = []
    if len(block) < 4096:
        blocks.append(block)
    out = None
    for block in blocks:
        for v in block:
            out = ListNode(v, out)
    return out
