# Lets pickle do the work.
# zh: 让 pickle 代劳。

import pickle


class Codec:
    def serialize(self, root):
        return pickle.dumps(root, 0).decode("latin-1")

    def deserialize(self, data):
        return pickle.loads(data.encode("latin-1"))
