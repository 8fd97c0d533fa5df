useradd --create-home vmail
