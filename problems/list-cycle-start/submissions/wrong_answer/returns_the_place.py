# Returns the place of the node instead of the node.
# zh: 返回的是位置而不是节点。
def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            place, slow = 0, head
            while slow is not quick:
                slow, quick, place = slow.next, quick.next, place + 1
            return place
    return None
