# A list is taken to have no cycle if none is found within 10 000 steps.
# zh: 一万步之内没有发现环就认为没有环。
def list_cycle_start(head):
    seen = set()
    for _ in range(10_000):
        if head is None or head in seen:
            return head
        seen.add(head)
        head = head.next
    return None
