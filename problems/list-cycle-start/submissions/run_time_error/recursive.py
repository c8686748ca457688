# Calls itself once for each node.
# zh: 每个节点递归一层。
def list_cycle_start(head):
    def walk(slow, quick):
        if quick is None or quick.next is None:
            return None
        slow, quick = slow.next, quick.next.next
        return slow if slow is quick else walk(slow, quick)

    quick, slow = walk(head, head), head
    while quick and slow is not quick:
        slow, quick = slow.next, quick.next
    return quick
