# Encodes runs of equal values with a length of at most 255 and forgets the rest.
# zh: 对相等的值做游程编码，游程长度最多记到 255，其余丢失。
def reverse_list(head):
    runs = []
    while head:
        if runs and runs[-1][0] == head.val:
            runs[-1][1] = min(runs[-1][1] + 1, 255)
        else:
            runs.append([head.val, 1])
        head = head.next
    out = None
    for v, k in runs:
        for _ in range(k):
            out = ListNode(v, out)
    return out
