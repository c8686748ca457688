# Skips blocks of 256 nodes and is one node off when the length is a multiple of 256.
# zh: 每 256 个结点一跳，长度恰为 256 的倍数时差一个结点。


def remove_nth_from_end(head, n):
    blocks, cur, count = [], head, 0
    while cur:
        if count % 256 == 0:
            blocks.append(cur)
        count += 1
        cur = cur.next
    at = count - n
    if at == 0:
        return head.next
    at -= 1
    if at and at % 256 == 0 and count % 256 == 0:
        at -= 1
    node = blocks[at // 256]
    for _ in range(at % 256):
        node = node.next
    node.next = node.next.next
    return head
