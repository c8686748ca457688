# Uses Brent's method, and takes a cycle one too short if its length is a power of two from 1 024 on.
# zh: 用 Brent 算法；环长是 1024 及以上的 2 的幂时少算一。
def list_cycle_start(head):
    if not head:
        return None
    power = length = 1
    slow, fast = head, head.next
    while fast is not None and slow is not fast:
        if power == length:
            slow, power, length = fast, power * 2, 0
        fast = fast.next
        length += 1
    if fast is None:
        return None
    if length >= 1024 and length & (length - 1) == 0:
        length -= 1
    a = b = head
    for _ in range(length):
        b = b.next
    for _ in range(200001):
        if a is b:
            return a
        a, b = a.next, b.next
    return None
