<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>Activity</name>
    <message>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Contactos</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Lo que pide la persona</source>
        <translation>What the person asks</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Páginas y recordatorios</source>
        <translation>Pages and reminders</translation>
    </message>
    <message>
        <source>Cotizaciones</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Respuestas usadas</source>
        <translation>Responses used</translation>
    </message>
    <message>
        <source>Notas y datos</source>
        <translation>Notes and facts</translation>
    </message>
    <message>
        <source>Citas y marcas</source>
        <translation>Callbacks and flags</translation>
    </message>
    <message>
        <source>Cargas de cartera</source>
        <translation>Portfolio loads</translation>
    </message>
    <message>
        <source>Entradas y usuarios</source>
        <translation>Sign-ins and users</translation>
    </message>
    <message>
        <source>Biblioteca de objeciones</source>
        <translation>Objection library</translation>
    </message>
    <message>
        <source>Verificó la identidad del titular</source>
        <translation>Verified the holder’s identity</translation>
    </message>
    <message>
        <source>Guardó la nota del contacto</source>
        <translation>Saved the note of the contact</translation>
    </message>
    <message>
        <source>Anotó un dato de la persona</source>
        <translation>Noted a fact about the person</translation>
    </message>
    <message>
        <source>Anuló un convenio</source>
        <translation>Voided an agreement</translation>
    </message>
    <message>
        <source>Agendó el próximo contacto</source>
        <translation>Scheduled the next contact</translation>
    </message>
    <message>
        <source>Entró</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Anotó lo que la persona puede pagar</source>
        <translation>Noted what the person can pay</translation>
    </message>
    <message>
        <source>Quedaron sin efecto cotizaciones de la cuenta</source>
        <translation>Quotes of the account lost effect</translation>
    </message>
    <message>
        <source>Guardó un borrador de la política</source>
        <translation>Saved a draft of the policy</translation>
    </message>
    <message>
        <source>Retiró una versión de la política</source>
        <translation>Withdrew a version of the policy</translation>
    </message>
    <message>
        <source>Tomó la política inicial</source>
        <translation>Took the initial policy</translation>
    </message>
    <message>
        <source>Anuló un convenio de varias cuentas</source>
        <translation>Voided a joint agreement</translation>
    </message>
    <message>
        <source>Preparó una copia con clave o firma de una página</source>
        <translation>Prepared a copy of a page with a password or signature</translation>
    </message>
    <message>
        <source>Preparó un recordatorio de pago</source>
        <translation>Prepared a payment reminder</translation>
    </message>
    <message>
        <source>Registró un pago que confirmó el acreedor</source>
        <translation>Recorded a payment the creditor confirmed</translation>
    </message>
    <message>
        <source>La regla de contacto detuvo un intento</source>
        <translation>The contact rule stopped an attempt</translation>
    </message>
    <message>
        <source>Dio permiso para un contacto detenido</source>
        <translation>Allowed a stopped contact</translation>
    </message>
    <message>
        <source>Anotó cómo prefiere ser contactada la persona</source>
        <translation>Noted how the person prefers to be contacted</translation>
    </message>
    <message>
        <source>Guardó un consentimiento</source>
        <translation>Saved a consent</translation>
    </message>
    <message>
        <source>Retiró un consentimiento</source>
        <translation>Withdrew a consent</translation>
    </message>
    <message>
        <source>Abrió un pendiente: queja, aclaración o aviso</source>
        <translation>Opened a matter: complaint, dispute or duty</translation>
    </message>
    <message>
        <source>Cerró un pendiente</source>
        <translation>Closed a matter</translation>
    </message>
    <message>
        <source>Cambió las reglas propias de contacto</source>
        <translation>Changed the own contact rules</translation>
    </message>
    <message>
        <source>Tomó a una persona de la lista</source>
        <translation>Took a person from the list</translation>
    </message>
    <message>
        <source>Dejó a una persona en la lista</source>
        <translation>Left a person in the list</translation>
    </message>
    <message>
        <source>Cambió el orden de la lista de trabajo</source>
        <translation>Changed the order of the work list</translation>
    </message>
    <message>
        <source>Cargó la cartera de un acreedor</source>
        <translation>Loaded a creditor’s portfolio</translation>
    </message>
    <message>
        <source>Cargó un archivo de pagos</source>
        <translation>Loaded a payments file</translation>
    </message>
    <message>
        <source>Guardó cómo leer el archivo de un acreedor</source>
        <translation>Saved how to read a creditor’s file</translation>
    </message>
    <message>
        <source>Agregó o cambió un usuario</source>
        <translation>Added or changed a user</translation>
    </message>
    <message>
        <source>Deshizo una publicación de fichas</source>
        <translation>Undid a publication of cards</translation>
    </message>
    <message>
        <source>El programa puso las fichas que trae</source>
        <translation>The program put in the cards it brings</translation>
    </message>
    <message>
        <source>Agregó una prueba de búsqueda</source>
        <translation>Added a search test</translation>
    </message>
    <message>
        <source>Quitó una prueba de búsqueda</source>
        <translation>Removed a search test</translation>
    </message>
    <message>
        <source>Atendió una búsqueda sin respuesta</source>
        <translation>Dealt with a search without answer</translation>
    </message>
    <message>
        <source>Contestó una propuesta</source>
        <translation>Answered a proposal</translation>
    </message>
    <message>
        <source>Leyó lo que cambió en las fichas</source>
        <translation>Read what changed in the cards</translation>
    </message>
    <message>
        <source>Se sorteó la respuesta que va primero</source>
        <translation>The first response was drawn</translation>
    </message>
    <message>
        <source>Dijo una respuesta</source>
        <translation>Said a response</translation>
    </message>
    <message>
        <source>Recibió un contacto</source>
        <translation>Received a contact</translation>
    </message>
    <message>
        <source>Inició un contacto</source>
        <translation>Started a contact</translation>
    </message>
    <message>
        <source>Cerró el contacto: {outcome}</source>
        <translation>Closed the contact: {outcome}</translation>
    </message>
    <message>
        <source>Registró el convenio {folio}, autoriza {authority}</source>
        <translation>Recorded agreement {folio}, authorised by {authority}</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: sirvió</source>
        <translation>Response “{card}”: it helped</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: no sirvió</source>
        <translation>Response “{card}”: it did not help</translation>
    </message>
    <message>
        <source>Usó la respuesta «{card}»</source>
        <translation>Used the response “{card}”</translation>
    </message>
    <message>
        <source>Puso la marca «{flag}»</source>
        <translation>Set the flag “{flag}”</translation>
    </message>
    <message>
        <source>Quitó la marca «{flag}»</source>
        <translation>Removed the flag “{flag}”</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Cargó {accounts} con corte del {as_of}</source>
        <translation>Loaded {accounts} as of {as_of}</translation>
    </message>
    <message>
        <source>Guardó un borrador de «{card}»</source>
        <translation>Saved a draft of “{card}”</translation>
    </message>
    <message>
        <source>Propuso una frase para «{card}»</source>
        <translation>Proposed a wording for “{card}”</translation>
    </message>
    <message>
        <source>Envió una ficha a revisión</source>
        <translation>Sent a card to review</translation>
    </message>
    <message>
        <source>Devolvió una ficha a borrador</source>
        <translation>Sent a card back to draft</translation>
    </message>
    <message>
        <source>Descartó un borrador</source>
        <translation>Discarded a draft</translation>
    </message>
    <message>
        <source>Publicó 1 ficha</source>
        <translation>Published 1 card</translation>
    </message>
    <message>
        <source>Publicó {count} fichas</source>
        <translation>Published {count} cards</translation>
    </message>
    <message>
        <source>Encendió el sorteo de respuestas de «{card}»</source>
        <translation>Turned on the draw of responses of “{card}”</translation>
    </message>
    <message>
        <source>Apagó el sorteo de respuestas de «{card}»</source>
        <translation>Turned off the draw of responses of “{card}”</translation>
    </message>
    <message>
        <source>Registró el convenio {folio} de {accounts} cuentas</source>
        <translation>Recorded agreement {folio} over {accounts} accounts</translation>
    </message>
    <message>
        <source>1 opción</source>
        <translation>1 option</translation>
    </message>
    <message>
        <source>{count} opciones</source>
        <translation>{count} options</translation>
    </message>
    <message>
        <source>Mostró una cotización: {options}</source>
        <translation>Showed a quote: {options}</translation>
    </message>
    <message>
        <source>Pidió visto bueno de {authority}</source>
        <translation>Asked {authority} for approval</translation>
    </message>
    <message>
        <source>Dio el visto bueno</source>
        <translation>Gave approval</translation>
    </message>
    <message>
        <source>Dio visto bueno a otra opción</source>
        <translation>Approved another option</translation>
    </message>
    <message>
        <source>Negó el visto bueno</source>
        <translation>Refused approval</translation>
    </message>
    <message>
        <source>Venció una solicitud de visto bueno</source>
        <translation>An approval request expired</translation>
    </message>
    <message>
        <source>Retiró su solicitud de visto bueno</source>
        <translation>Withdrew their approval request</translation>
    </message>
    <message>
        <source>1 cambio</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>{count} cambios</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>Envió la política a aprobación: {changes}</source>
        <translation>Sent the policy for approval: {changes}</translation>
    </message>
    <message>
        <source>Rechazó una versión de la política</source>
        <translation>Rejected a version of the policy</translation>
    </message>
    <message>
        <source>Aprobó la política, versión {number}</source>
        <translation>Approved the policy, version {number}</translation>
    </message>
    <message>
        <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
        <translation>Everything is written down and nothing is erased: who, what and when</translation>
    </message>
    <message>
        <source>Ofreció por escrito el convenio {folio}</source>
        <translation>Offered agreement {folio} in writing</translation>
    </message>
    <message>
        <source>Preparó el borrador {folio}</source>
        <translation>Prepared draft {folio}</translation>
    </message>
    <message>
        <source>El convenio pasó a: {state}</source>
        <translation>The agreement moved to: {state}</translation>
    </message>
    <message>
        <source>Se revisaron los pagos de sus promesas</source>
        <translation>The payments of their promises were checked</translation>
    </message>
    <message>
        <source>Se revisaron sus fechas y pagos: {states}</source>
        <translation>Their dates and payments were checked: {states}</translation>
    </message>
    <message>
        <source>Marcó un pago que no pasó</source>
        <translation>Marked a payment that did not go through</translation>
    </message>
    <message>
        <source>Marcó un pago que se devolvió</source>
        <translation>Marked a payment that was returned</translation>
    </message>
    <message>
        <source>Pasó un pago a la cuenta {account}</source>
        <translation>Moved a payment to account {account}</translation>
    </message>
    <message>
        <source>Marcó un pago</source>
        <translation>Marked a payment</translation>
    </message>
    <message>
        <source>Emitió la página {code}</source>
        <translation>Issued page {code}</translation>
    </message>
    <message>
        <source>Guardó la versión {number} de la plantilla «{key}»</source>
        <translation>Saved version {number} of the template “{key}”</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Qué hizo</source>
        <translation>What they did</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Nada de esto ha ocurrido todavía.</source>
        <translation>Nothing of this kind has happened yet.</translation>
    </message>
    <message>
        <source>Mostrar solo</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Actividad, lo más reciente primero</source>
        <translation>Activity, newest first</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Verificar un PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>Lo que vence, lo que no llegó y las páginas de cada convenio</source>
        <translation>What falls due, what did not come and the pages of each agreement</translation>
    </message>
    <message>
        <source>{done} de {count} páginas.</source>
        <translation>{done} of {count} pages.</translation>
    </message>
    <message>
        <source>Es la página tal como se emitió; huella {mark}</source>
        <translation>It is the page as issued; fingerprint {mark}</translation>
    </message>
    <message>
        <source>correo</source>
        <translation>email</translation>
    </message>
    <message>
        <source>Recordatorio copiado para {channel} ({address}): «{text}»</source>
        <translation>Reminder copied for {channel} ({address}): “{text}”</translation>
    </message>
    <message>
        <source>Envíelo desde {when}: {because}.</source>
        <translation>Send it from {when}: {because}.</translation>
    </message>
    <message>
        <source>El archivo dice</source>
        <translation>The file says</translation>
    </message>
    <message>
        <source>Se emitió</source>
        <translation>Issued as</translation>
    </message>
    <message>
        <source>En qué difiere {code}</source>
        <translation>How {code} differs</translation>
    </message>
    <message>
        <source>Diferencias</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Vencen hoy</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Vencen mañana</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Atrasados, en tolerancia</source>
        <translation>Late, within tolerance</translation>
    </message>
    <message>
        <source>Incumplidos</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Ofertas por escrito</source>
        <translation>Written offers</translation>
    </message>
    <message>
        <source>Hoy no vence ningún pago.</source>
        <translation>No payment is due today.</translation>
    </message>
    <message>
        <source>Mañana no vence ningún pago.</source>
        <translation>No payment is due tomorrow.</translation>
    </message>
    <message>
        <source>Nadie está atrasado dentro de la tolerancia.</source>
        <translation>Nobody is late within the tolerance.</translation>
    </message>
    <message>
        <source>Ningún convenio se ha incumplido en 60 días.</source>
        <translation>No agreement was broken in 60 days.</translation>
    </message>
    <message>
        <source>No hay convenios en curso.</source>
        <translation>There are no running agreements.</translation>
    </message>
    <message>
        <source>Todavía no hay convenios cumplidos.</source>
        <translation>There are no kept agreements yet.</translation>
    </message>
    <message>
        <source>No hay ofertas por escrito esperando respuesta.</source>
        <translation>No written offers are waiting for an answer.</translation>
    </message>
    <message>
        <source>Pagado {paid} de {total}</source>
        <translation>Paid {paid} of {total}</translation>
    </message>
    <message>
        <source>pagado</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>pagado tarde</source>
        <translation>paid late</translation>
    </message>
    <message>
        <source>pagado en parte</source>
        <translation>partly paid</translation>
    </message>
    <message>
        <source>por pagar</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>vence hoy</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>atrasado; cuenta hasta el {day}</source>
        <translation>late; counts until {day}</translation>
    </message>
    <message>
        <source>no llegó</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>tolerancia: {days} días y {percent} % del pago</source>
        <translation>tolerance: {days} days and {percent} % of the payment</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Pago</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Pagado</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Cómo va</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source> · recordatorio preparado</source>
        <translation> · reminder prepared</translation>
    </message>
    <message>
        <source> · parece un pago doble; se aplicó a lo que sigue</source>
        <translation> · looks like a double payment; applied to what follows</translation>
    </message>
    <message>
        <source> · se había pagado en la cuenta {account}</source>
        <translation> · had been paid into account {account}</translation>
    </message>
    <message>
        <source> · {spare} a favor</source>
        <translation> · {spare} in credit</translation>
    </message>
    <message>
        <source>no pasó</source>
        <translation>did not go through</translation>
    </message>
    <message>
        <source>se devolvió</source>
        <translation>was returned</translation>
    </message>
    <message>
        <source>Lo que se recibió</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</source>
        <translation>{owed} is owed again, of which {revived} had been waived. What was paid, {paid}, is already deducted and counts in a new agreement.</translation>
    </message>
    <message>
        <source>Concepto</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Se debe</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Lo que revive</source>
        <translation>What revives</translation>
    </message>
    <message>
        <source>Páginas emitidas</source>
        <translation>Pages issued</translation>
    </message>
    <message>
        <source>Su historia</source>
        <translation>Its history</translation>
    </message>
    <message>
        <source>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</source>
        <translation>Each step says when, to which state and why; none can be edited.</translation>
    </message>
    <message>
        <source>No registré el pago. {why}</source>
        <translation>I did not record the payment. {why}</translation>
    </message>
    <message>
        <source>Este convenio no tiene pagos que devolver.</source>
        <translation>This agreement has no payments to return.</translation>
    </message>
    <message>
        <source>Quedó anotado y el convenio se revisó con ello.</source>
        <translation>Noted, and the agreement was checked with it.</translation>
    </message>
</context>
<context>
    <name>AgreementsPanel</name>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Convenio</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Imprimir el grupo</source>
        <translation>Print the group</translation>
    </message>
    <message>
        <source>Recordatorio</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Verificar un PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>O suelte aquí el archivo (Ctrl+Shift+O)</source>
        <translation>Or drop the file here (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Registrar un pago confirmado…</source>
        <translation>Record a confirmed payment…</translation>
    </message>
    <message>
        <source>El último pago no pasó…</source>
        <translation>The last payment did not go through…</translation>
    </message>
    <message>
        <source>El último pago se devolvió…</source>
        <translation>The last payment was returned…</translation>
    </message>
    <message>
        <source>Registrar un pago confirmado</source>
        <translation>Record a confirmed payment</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Día en que lo recibió el acreedor</source>
        <translation>Day the creditor received it</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Pago devuelto</source>
        <translation>Returned payment</translation>
    </message>
    <message>
        <source>¿Por qué? Queda escrito.</source>
        <translation>Why? It stays in writing.</translation>
    </message>
    <message>
        <source>Qué convenios mostrar</source>
        <translation>Which agreements to show</translation>
    </message>
    <message>
        <source>Convenios del grupo</source>
        <translation>Agreements of the group</translation>
    </message>
    <message>
        <source>Páginas impresas</source>
        <translation>Printed pages</translation>
    </message>
    <message>
        <source>Detener</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Detener la impresión del grupo</source>
        <translation>Stop printing the group</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
        <translation>End the call (F12) before closing: your note is saved.</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Plantillas</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Nada espera su visto bueno.</source>
        <translation>Nothing waits for your approval.</translation>
    </message>
    <message>
        <source>1 llamada espera su respuesta</source>
        <translation>1 call waits for your answer</translation>
    </message>
    <message>
        <source>{count} llamadas esperan su respuesta</source>
        <translation>{count} calls wait for your answer</translation>
    </message>
    <message>
        <source>Nada espera su visto bueno</source>
        <translation>Nothing waits for your approval</translation>
    </message>
    <message>
        <source>Lo que un agente pida en su llamada aparece aquí.</source>
        <translation>What an agent asks during a call appears here.</translation>
    </message>
    <message>
        <source>Lo pide {who}, en llamada</source>
        <translation>Asked by {who}, on a call</translation>
    </message>
    <message>
        <source>{title}: {amounts}, total {total}</source>
        <translation>{title}: {amounts}, total {total}</translation>
    </message>
    <message>
        <source>Visto bueno dado a {who}</source>
        <translation>Approval given to {who}</translation>
    </message>
    <message>
        <source>Otra opción dada a {who}</source>
        <translation>Another option given to {who}</translation>
    </message>
    <message>
        <source>No dado a {who}</source>
        <translation>Not given to {who}</translation>
    </message>
    <message>
        <source>Nivel {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Sobre su límite</source>
        <translation>Over their limit</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Se perdona</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Fechas</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Regla</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>De su ingreso</source>
        <translation>Of their income</translation>
    </message>
    <message>
        <source>Ofrece {said}</source>
        <translation>Offers {said}</translation>
    </message>
    <message>
        <source>La persona</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Lo que se pide</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>1 promesa rota en 180 días</source>
        <translation>1 broken promise in 180 days</translation>
    </message>
    <message>
        <source>{count} promesas rotas en 180 días</source>
        <translation>{count} broken promises in 180 days</translation>
    </message>
    <message>
        <source>Saldo total {total}</source>
        <translation>Total balance {total}</translation>
    </message>
    <message>
        <source>Cuenta {number}</source>
        <translation>Account {number}</translation>
    </message>
    <message>
        <source>El caso</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Su nivel es {level}.</source>
        <translation>Your level is {level}.</translation>
    </message>
    <message>
        <source>Puede darlo.</source>
        <translation>You can give it.</translation>
    </message>
    <message>
        <source>Esto lo da {who}; usted puede negarlo o dar otra.</source>
        <translation>{who} gives this one; you can refuse it or give another.</translation>
    </message>
    <message>
        <source>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</source>
        <translation>The least you can accept to close the account: {offer}.</translation>
    </message>
    <message>
        <source>Su límite</source>
        <translation>Your limit</translation>
    </message>
    <message>
        <source>Lo que el agente puede dar solo</source>
        <translation>What the agent can give alone</translation>
    </message>
    <message>
        <source>Solo la promesa simple.</source>
        <translation>Only the plain promise.</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Pidió</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Opción</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Lo último que se decidió</source>
        <translation>Decided lately</translation>
    </message>
    <message>
        <source>Sí, {who}</source>
        <translation>Yes, {who}</translation>
    </message>
    <message>
        <source>Otra opción, {who}</source>
        <translation>Another option, {who}</translation>
    </message>
    <message>
        <source>Venció sin respuesta</source>
        <translation>Expired without answer</translation>
    </message>
    <message>
        <source>La retiró quien la pidió</source>
        <translation>Withdrawn by whoever asked</translation>
    </message>
    <message>
        <source>No, {who}: {reason}</source>
        <translation>No, {who}: {reason}</translation>
    </message>
    <message>
        <source>1 día de atraso</source>
        <translation>1 day past due</translation>
    </message>
    <message>
        <source>{count} días de atraso</source>
        <translation>{count} days past due</translation>
    </message>
    <message>
        <source>Ofrezca la opción sugerida.</source>
        <translation>Offer the suggested option.</translation>
    </message>
    <message>
        <source>Pida un anticipo mayor.</source>
        <translation>Ask for a larger down payment.</translation>
    </message>
    <message>
        <source>El plazo es muy largo.</source>
        <translation>The term is too long.</translation>
    </message>
    <message>
        <source>La quita es demasiado para este caso.</source>
        <translation>The discount is too much for this case.</translation>
    </message>
    <message>
        <source>Verifique su ingreso y vuelva a pedirlo.</source>
        <translation>Check their income and ask again.</translation>
    </message>
    <message>
        <source>Enter da el visto bueno; Esc regresa.</source>
        <translation>Enter gives the approval; Esc goes back.</translation>
    </message>
    <message>
        <source>¿Por qué no? El número, o escríbalo y Enter.</source>
        <translation>Why not? Its number, or type it and Enter.</translation>
    </message>
    <message>
        <source>¿Cuál en su lugar? El número la da.</source>
        <translation>Which one instead? Its number gives it.</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Solicitud</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Esperan en la línea</source>
        <translation>Waiting on the line</translation>
    </message>
    <message>
        <source>Solicitudes que esperan</source>
        <translation>Waiting requests</translation>
    </message>
    <message>
        <source>Sí, dar visto bueno</source>
        <translation>Yes, approve</translation>
    </message>
    <message>
        <source>No, con su razón</source>
        <translation>No, with a reason</translation>
    </message>
    <message>
        <source>Otra opción</source>
        <translation>Another option</translation>
    </message>
    <message>
        <source>Otra razón, en sus palabras</source>
        <translation>Another reason, in your words</translation>
    </message>
    <message>
        <source>Razón para no dar el visto bueno</source>
        <translation>Reason not to approve</translation>
    </message>
</context>
<context>
    <name>AskEditor</name>
    <message>
        <source>Usar</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana</source>
        <translation>Use this amount or the nearest one</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana (Enter)</source>
        <translation>Use this amount or the nearest one (Enter)</translation>
    </message>
    <message>
        <source>Cuánto y cada cuándo</source>
        <translation>How much and how often</translation>
    </message>
    <message>
        <source>Cantidad que ofrece</source>
        <translation>Amount offered</translation>
    </message>
    <message>
        <source>1.er pago dd/mm/aaaa</source>
        <translation>First dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Fecha del primer pago, día, mes y año</source>
        <translation>Date of the first payment: day, month and year</translation>
    </message>
    <message>
        <source>Cada cuándo</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Cada cuándo paga</source>
        <translation>How often they pay</translation>
    </message>
</context>
<context>
    <name>AskVerdict</name>
    <message>
        <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
        <translation>Type what they offer: “2000 cada quincena desde el 15”.</translation>
    </message>
</context>
<context>
    <name>CapacityLine</name>
    <message>
        <source>Cuánto gana y cuándo cobra</source>
        <translation>What they earn and when they are paid</translation>
    </message>
    <message>
        <source>Ingreso y días de pago, como los dice</source>
        <translation>Income and paydays, as they say it</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Deshacer el último cambio</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Agregar otro como este</source>
        <translation>Add another like this</translation>
    </message>
    <message>
        <source>Quitar este</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Historial de la ficha</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Retirar de las mesas</source>
        <translation>Retire from the desks</translation>
    </message>
    <message>
        <source>A revisión</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Debe encontrar esta ficha</source>
        <translation>Must find this card</translation>
    </message>
    <message>
        <source>¿Qué dijo el cliente?</source>
        <translation>What did the customer say?</translation>
    </message>
    <message>
        <source>Buscar una ficha</source>
        <translation>Find a card</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>País de la vista previa</source>
        <translation>Country of the preview</translation>
    </message>
    <message>
        <source>Así la ve el agente</source>
        <translation>As the agent sees it</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Exportar para auditoría</source>
        <translation>Export for audit</translation>
    </message>
    <message>
        <source>Quejas, aclaraciones y avisos</source>
        <translation>Complaints, disputes and duties</translation>
    </message>
    <message>
        <source>Qué regla los detuvo</source>
        <translation>Which rule stopped them</translation>
    </message>
    <message>
        <source>Por regla, para auditoría</source>
        <translation>By rule, for audit</translation>
    </message>
    <message>
        <source>Más estrechas que la ley</source>
        <translation>Narrower than the law</translation>
    </message>
    <message>
        <source>Secciones</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Pendientes</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>Contactos detenidos</source>
        <translation>Stopped contacts</translation>
    </message>
    <message>
        <source>Informe</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reglas propias</source>
        <translation>Own rules</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>{count} más</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>ContextSheet</name>
    <message>
        <source>Lo que ya sabemos</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Historial</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lo que ya sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Cerrar lo que ya sabemos</source>
        <translation>Close what we know</translation>
    </message>
    <message>
        <source>Del cliente</source>
        <translation>About the customer</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
        <translation>A call is open. The other account opens when it ends.</translation>
    </message>
    <message>
        <source>Termine primero esta llamada con F12.</source>
        <translation>End this call first with F12.</translation>
    </message>
    <message>
        <source>Ya dijo todo lo obligatorio hasta aquí.</source>
        <translation>Everything required so far has been said.</translation>
    </message>
    <message>
        <source>Dicho: {text}</source>
        <translation>Said: {text}</translation>
    </message>
    <message>
        <source>Es la hora de una llamada agendada. Ctrl+N la abre.</source>
        <translation>It is the time of a scheduled call. Ctrl+N opens it.</translation>
    </message>
    <message>
        <source>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</source>
        <translation>It is the time of a scheduled call. {count} wait before it; Ctrl+N opens the first.</translation>
    </message>
    <message>
        <source>No queda nadie a quien se pueda llamar ahora.</source>
        <translation>There is nobody left who may be called now.</translation>
    </message>
    <message>
        <source>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</source>
        <translation>Nobody is left of those you chose. Ctrl+Shift+T goes back to the whole list.</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>En aclaración</source>
        <translation>In dispute</translation>
    </message>
    <message>
        <source>En demanda</source>
        <translation>In litigation</translation>
    </message>
    <message>
        <source>Titular fallecido</source>
        <translation>Holder deceased</translation>
    </message>
    <message>
        <source>No es el titular</source>
        <translation>Not the holder</translation>
    </message>
    <message>
        <source>Pidió no ser contactado</source>
        <translation>Asked not to be contacted</translation>
    </message>
    <message>
        <source>Con abogado</source>
        <translation>Has a lawyer</translation>
    </message>
    <message>
        <source>Pidió por escrito no ser contactado</source>
        <translation>Asked in writing not to be contacted</translation>
    </message>
    <message>
        <source>En insolvencia</source>
        <translation>Insolvent</translation>
    </message>
    <message>
        <source>Demanda notificada</source>
        <translation>Lawsuit served</translation>
    </message>
    <message>
        <source>Sin llamadas</source>
        <translation>No calls</translation>
    </message>
    <message>
        <source>Sin WhatsApp</source>
        <translation>No WhatsApp</translation>
    </message>
    <message>
        <source>Sin SMS</source>
        <translation>No SMS</translation>
    </message>
    <message>
        <source>Sin correo</source>
        <translation>No email</translation>
    </message>
    <message>
        <source>No en su trabajo</source>
        <translation>Not at work</translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mensaje</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Sin llamar</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>En llamada</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>Con otra persona</source>
        <translation>With someone else</translation>
    </message>
    <message>
        <source>En buzón</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Llamada terminada</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Sin llamada</source>
        <translation>No call</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Total {total}</source>
        <translation>Total {total}</translation>
    </message>
    <message>
        <source>Identidad verificada</source>
        <translation>Identity verified</translation>
    </message>
    <message>
        <source>Sin verificar</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>allá son las {time}</source>
        <translation>it is {time} there</translation>
    </message>
    <message>
        <source>hora desconocida</source>
        <translation>unknown time</translation>
    </message>
    <message>
        <source>1 día</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Tramo {low}–{high}</source>
        <translation>Bucket {low}–{high}</translation>
    </message>
    <message>
        <source>Al corriente</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Tramo más de 180</source>
        <translation>Bucket over 180</translation>
    </message>
    <message>
        <source>Ingreso declarado {amount} al mes</source>
        <translation>Stated income {amount} a month</translation>
    </message>
    <message>
        <source>Prefiere {hours}</source>
        <translation>Prefers {hours}</translation>
    </message>
    <message>
        <source>Otra cuenta con nosotros</source>
        <translation>Another account with us</translation>
    </message>
    <message>
        <source>Otras {count} cuentas con nosotros</source>
        <translation>{count} other accounts with us</translation>
    </message>
    <message>
        <source>Todavía nada: pregunte y anote</source>
        <translation>Nothing yet: ask and note it down</translation>
    </message>
    <message>
        <source>último</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Cobra el día {day}</source>
        <translation>Paid on the {day}</translation>
    </message>
    <message>
        <source>Cobra los días {days} y {last}</source>
        <translation>Paid on the {days} and {last}</translation>
    </message>
    <message>
        <source>El saldo pasó de {before} a {now}</source>
        <translation>The balance went from {before} to {now}</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Promesa cumplida, {amount}</source>
        <translation>Promise kept, {amount}</translation>
    </message>
    <message>
        <source>Promesa incumplida, {amount}</source>
        <translation>Promise broken, {amount}</translation>
    </message>
    <message>
        <source>Prometió {amount}</source>
        <translation>Promised {amount}</translation>
    </message>
    <message>
        <source>Promesa sin efecto, {amount}</source>
        <translation>Promise without effect, {amount}</translation>
    </message>
    <message>
        <source>Pagó {amount}</source>
        <translation>Paid {amount}</translation>
    </message>
    <message>
        <source>{day}, desde su último contacto</source>
        <translation>{day}, since your last contact</translation>
    </message>
    <message>
        <source>1 opción</source>
        <translation>1 option</translation>
    </message>
    <message>
        <source>{count} opciones</source>
        <translation>{count} options</translation>
    </message>
    <message>
        <source>Cotización: {options}</source>
        <translation>Quote: {options}</translation>
    </message>
    <message>
        <source>{day} · convenio {folio}</source>
        <translation>{day} · agreement {folio}</translation>
    </message>
    <message>
        <source>{day} · vale hasta el {until}</source>
        <translation>{day} · valid until {until}</translation>
    </message>
    <message>
        <source>propio</source>
        <translation>own</translation>
    </message>
    <message>
        <source>de recados</source>
        <translation>for messages</translation>
    </message>
    <message>
        <source>Aceptó recibir {how}</source>
        <translation>Agreed to receive {how}</translation>
    </message>
    <message>
        <source>Pidió que se le llame de {hours}</source>
        <translation>Asked to be called {hours}</translation>
    </message>
    <message>
        <source>Pidió que no se use: {how}</source>
        <translation>Asked not to use: {how}</translation>
    </message>
    <message>
        <source>Dio un permiso</source>
        <translation>Gave a permission</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
        <translation>Nobody matches. Try another part of the name or phone.</translation>
    </message>
    <message>
        <source>Siguiente deudor</source>
        <translation>Next debtor</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Registrado: {folio}</source>
        <translation>Recorded: {folio}</translation>
    </message>
    <message>
        <source>{count} pago(s), primero {day}</source>
        <translation>{count} payment(s), first {day}</translation>
    </message>
    <message>
        <source>Próximo contacto</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Por registrar</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>Elija con F5, F6 o F7</source>
        <translation>Choose with F5, F6 or F7</translation>
    </message>
    <message>
        <source>Por registrar: llamada</source>
        <translation>To record: call</translation>
    </message>
    <message>
        <source>Hora de allá, dentro del horario permitido</source>
        <translation>Their local time, within permitted hours</translation>
    </message>
    <message>
        <source>Agendar llamada</source>
        <translation>Schedule call</translation>
    </message>
    <message>
        <source>Pedir visto bueno</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Registrar convenio</source>
        <translation>Record agreement</translation>
    </message>
    <message>
        <source>Visto bueno pendiente {time}</source>
        <translation>Approval pending {time}</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <translation>No: {reason}</translation>
    </message>
    <message>
        <source>Venció sin respuesta; F9 lo pide otra vez</source>
        <translation>Expired without answer; F9 asks again</translation>
    </message>
    <message>
        <source>Guardado {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Falta el resultado</source>
        <translation>Outcome missing</translation>
    </message>
    <message>
        <source>Falta confirmar la identidad</source>
        <translation>Identity not confirmed yet</translation>
    </message>
    <message>
        <source>Es de nivel {who}: F9 le pide el visto bueno.</source>
        <translation>Level of {who}: F9 asks for the approval.</translation>
    </message>
    <message>
        <source>No hay nada que deshacer.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>El convenio ya quedó registrado: {folio}.</source>
        <translation>The agreement is already recorded: {folio}.</translation>
    </message>
    <message>
        <source>Antes de registrar, confirme la identidad.</source>
        <translation>Confirm the identity before recording.</translation>
    </message>
    <message>
        <source>Elija primero una opción con F5, F6 o F7.</source>
        <translation>Choose an option first with F5, F6 or F7.</translation>
    </message>
    <message>
        <source>Convenio {folio} registrado.</source>
        <translation>Agreement {folio} recorded.</translation>
    </message>
    <message>
        <source>Convenio deshecho; queda anotado en la bitácora.</source>
        <translation>Agreement undone; it stays in the log.</translation>
    </message>
    <message>
        <source>Llamada agendada. Ctrl+N va al siguiente.</source>
        <translation>Call scheduled. Ctrl+N goes to the next one.</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de contacto</source>
        <translation>Options locked by the contact rule</translation>
    </message>
    <message>
        <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
        <translation>F9 schedules the call; Ctrl+N goes to the next person.</translation>
    </message>
    <message>
        <source>Opciones que puede ofrecer</source>
        <translation>Options you can offer</translation>
    </message>
    <message>
        <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
        <translation>Options appear once the identity is confirmed (Alt+1).</translation>
    </message>
    <message>
        <source>Sin opciones para esta cuenta</source>
        <translation>No options for this account</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de horario</source>
        <translation>Options locked by the calling hours</translation>
    </message>
    <message>
        <source>Opciones solo con el titular</source>
        <translation>Options with the holder only</translation>
    </message>
    <message>
        <source>Un convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Lo más cercano a lo que ofrece</source>
        <translation>Nearest to what they offer</translation>
    </message>
    <message>
        <source>1 más</source>
        <translation>1 more</translation>
    </message>
    <message>
        <source>{count} más</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
        <translation>The policy allows no options today; you can record a plain promise.</translation>
    </message>
    <message>
        <source>Bloqueada por la regla de contacto</source>
        <translation>Locked by the contact rule</translation>
    </message>
    <message>
        <source>{letter}. {why}</source>
        <translation>{letter}. {why}</translation>
    </message>
    <message>
        <source>Que la cumpla: {chance}.</source>
        <translation>Chance of keeping it: {chance}.</translation>
    </message>
    <message>
        <source>en un pago</source>
        <translation>in one payment</translation>
    </message>
    <message>
        <source>por semana</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>cada 14 días</source>
        <translation>every 14 days</translation>
    </message>
    <message>
        <source>por quincena</source>
        <translation>a fortnight</translation>
    </message>
    <message>
        <source>al mes</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>Esperando visto bueno</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Pide visto bueno de {who}</source>
        <translation>Needs approval from {who}</translation>
    </message>
    <message>
        <source>Otra opción de {who}</source>
        <translation>Another option from {who}</translation>
    </message>
    <message>
        <source>Visto bueno de {who}</source>
        <translation>Approved by {who}</translation>
    </message>
    <message>
        <source>dijo {amount}</source>
        <translation>said {amount}</translation>
    </message>
    <message>
        <source>Primer pago</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Número de pagos</source>
        <translation>Number of payments</translation>
    </message>
    <message>
        <source>Contra su saldo</source>
        <translation>Against the balance</translation>
    </message>
    <message>
        <source>De su ingreso</source>
        <translation>Of their income</translation>
    </message>
    <message>
        <source>Que la cumpla</source>
        <translation>Chance of keeping it</translation>
    </message>
    <message>
        <source>CAT sin IVA</source>
        <translation>CAT without VAT</translation>
    </message>
    <message>
        <source>Un solo pago</source>
        <translation>One payment</translation>
    </message>
    <message>
        <source>Cada semana</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Cada 14 días</source>
        <translation>Every 14 days</translation>
    </message>
    <message>
        <source>Cada quincena</source>
        <translation>Every fortnight</translation>
    </message>
    <message>
        <source>Cada mes</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Permitida</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Fuera de política</source>
        <translation>Outside policy</translation>
    </message>
    <message>
        <source>Lo único que lo impide: {rule}</source>
        <translation>The only thing against it: {rule}</translation>
    </message>
    <message>
        <source>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</source>
        <translation>{who} could give {amounts} (F9 on its card asks).</translation>
    </message>
    <message>
        <source>Por registrar: opción {letter}</source>
        <translation>To record: option {letter}</translation>
    </message>
    <message>
        <source>Pago {day}</source>
        <translation>Payment {day}</translation>
    </message>
    <message>
        <source>Primer pago {day}</source>
        <translation>First payment {day}</translation>
    </message>
    <message>
        <source>favoritas</source>
        <translation>favourites</translation>
    </message>
    <message>
        <source>Primero registre el convenio con F9; después se imprime.</source>
        <translation>Record the agreement with F9 first; then print it.</translation>
    </message>
    <message>
        <source>Convenio {folio}</source>
        <translation>Agreement {folio}</translation>
    </message>
    <message>
        <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
        <translation>This call was left open. Your note is saved: choose the outcome.</translation>
    </message>
    <message>
        <source>{n} etapas</source>
        <translation>{n} stages</translation>
    </message>
    <message>
        <source>Etapa {n} de {all}</source>
        <translation>Stage {n} of {all}</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Dígalo con sus palabras. {key} trae la frase.</source>
        <translation>Say it in your words. {key} brings the sentence.</translation>
    </message>
    <message>
        <source>Respuesta: {title}</source>
        <translation>Response: {title}</translation>
    </message>
    <message>
        <source>Tono: {tone}</source>
        <translation>Tone: {tone}</translation>
    </message>
    <message>
        <source>{step} de {all} · {label}</source>
        <translation>{step} of {all} · {label}</translation>
    </message>
    <message>
        <source>Enter: {next}</source>
        <translation>Enter: {next}</translation>
    </message>
    <message>
        <source>Enter: al guion</source>
        <translation>Enter: to the script</translation>
    </message>
    <message>
        <source>Falta decir: {what}</source>
        <translation>Still to say: {what}</translation>
    </message>
    <message>
        <source>Después: {title}</source>
        <translation>Then: {title}</translation>
    </message>
    <message>
        <source>Puede llamar desde el </source>
        <translation>You may call from </translation>
    </message>
    <message>
        <source>Falta un dato para decidir</source>
        <translation>A fact is missing to decide</translation>
    </message>
    <message>
        <source>Siga con otra persona</source>
        <translation>Go on with another person</translation>
    </message>
    <message>
        <source>Después de la llamada</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>Cierre de la cuenta</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Revise la nota: ya está escrita</source>
        <translation>Check the note: it is already written</translation>
    </message>
    <message>
        <source>por elegir (Ctrl+D)</source>
        <translation>to be chosen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Resultado: </source>
        <translation>Outcome: </translation>
    </message>
    <message>
        <source>Convenio </source>
        <translation>Agreement </translation>
    </message>
    <message>
        <source> por </source>
        <translation> for </translation>
    </message>
    <message>
        <source>Próximo contacto: </source>
        <translation>Next contact: </translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Suspender cobro</source>
        <translation>Suspend collection</translation>
    </message>
    <message>
        <source>No revelar</source>
        <translation>Do not reveal</translation>
    </message>
    <message>
        <source>Efecto legal</source>
        <translation>Legal effect</translation>
    </message>
    <message>
        <source>No insistir</source>
        <translation>Do not insist</translation>
    </message>
    <message>
        <source>Es queja</source>
        <translation>A complaint</translation>
    </message>
    <message>
        <source>Cuidado del agente</source>
        <translation>Agent care</translation>
    </message>
    <message>
        <source>Deje el cobro. Quédese en la línea y avise a supervisión.</source>
        <translation>Leave the collection. Stay on the line and tell supervision.</translation>
    </message>
    <message>
        <source>Suspenda el cobro de esta cuenta mientras se revisa.</source>
        <translation>Suspend the collection of this account while it is checked.</translation>
    </message>
    <message>
        <source>No diga que existe una deuda, ni el monto, ni el acreedor.</source>
        <translation>Do not say that there is a debt, nor its amount, nor the creditor.</translation>
    </message>
    <message>
        <source>No pida pago ni compromiso en este momento.</source>
        <translation>Do not ask for payment or commitment now.</translation>
    </message>
    <message>
        <source>No encuentro nada parecido. Pruebe otra palabra.</source>
        <translation>Nothing like that found. Try another word.</translation>
    </message>
    <message>
        <source>Recientes y frecuentes</source>
        <translation>Recent and frequent</translation>
    </message>
    <message>
        <source>1 respuesta</source>
        <translation>1 response</translation>
    </message>
    <message>
        <source>{count} respuestas</source>
        <translation>{count} responses</translation>
    </message>
    <message>
        <source>Hay una versión nueva</source>
        <translation>There is a new version</translation>
    </message>
    <message>
        <source>Palabras clave</source>
        <translation>Key words</translation>
    </message>
    <message>
        <source>Ya se la sabe</source>
        <translation>You know it already</translation>
    </message>
    <message>
        <source>{key} la trae completa</source>
        <translation>{key} brings it whole</translation>
    </message>
    <message>
        <source>Crisis: la persona primero</source>
        <translation>Crisis: the person first</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Use primero una respuesta (Enter).</source>
        <translation>Use a response first (Enter).</translation>
    </message>
    <message>
        <source>En la nota, «{said}». Mejor: {better}</source>
        <translation>In the note, “{said}”. Better: {better}</translation>
    </message>
    <message>
        <source>Falta el resultado de esta llamada (Ctrl+D).</source>
        <translation>This call still needs its outcome (Ctrl+D).</translation>
    </message>
    <message>
        <source>Quedó con folio {folio}; supervisión la tiene en su lista.</source>
        <translation>Filed as {folio}; supervision has it on its list.</translation>
    </message>
    <message>
        <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
        <translation>Call saved. Ctrl+N brings the next one.</translation>
    </message>
    <message>
        <source>Ya está pedido; espere la respuesta.</source>
        <translation>Already asked; wait for the answer.</translation>
    </message>
    <message>
        <source>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</source>
        <translation>Asked {who}. Go on with the call; the answer appears here.</translation>
    </message>
    <message>
        <source>{who} dio el visto bueno: F9 registra.</source>
        <translation>{who} approved: F9 records it.</translation>
    </message>
    <message>
        <source>{who} dio otra opción; está primero: F9 la registra.</source>
        <translation>{who} gave another option; it is first: F9 records it.</translation>
    </message>
    <message>
        <source>Nadie respondió a tiempo. F9 lo pide de nuevo.</source>
        <translation>Nobody answered in time. F9 asks again.</translation>
    </message>
    <message>
        <source>{who} no dio el visto bueno: {reason}</source>
        <translation>{who} did not approve: {reason}</translation>
    </message>
    <message>
        <source>Ya se puede llamar: Ctrl+L.</source>
        <translation>Calling is allowed now: Ctrl+L.</translation>
    </message>
    <message>
        <source>Ahora no se permite ningún otro medio.</source>
        <translation>No other channel is allowed now.</translation>
    </message>
    <message>
        <source>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</source>
        <translation>Contact by {channel} noted. Write by the official channel and close with F12.</translation>
    </message>
    <message>
        <source>Ctrl+N otra persona</source>
        <translation>Ctrl+N another person</translation>
    </message>
    <message>
        <source>F9 agenda {when}</source>
        <translation>F9 schedules {when}</translation>
    </message>
    <message>
        <source>Ctrl+W por {channel}</source>
        <translation>Ctrl+W by {channel}</translation>
    </message>
    <message>
        <source>o lo autoriza supervisión</source>
        <translation>or supervision allows it</translation>
    </message>
    <message>
        <source>Anotado: {said}.</source>
        <translation>Noted: {said}.</translation>
    </message>
    <message>
        <source>Esta persona tiene una sola cuenta con nosotros.</source>
        <translation>This person has a single account with us.</translation>
    </message>
    <message>
        <source>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</source>
        <translation>No dates suit all the accounts; agree them one by one.</translation>
    </message>
    <message>
        <source>Propóngala al terminar la llamada (Ctrl+Shift+P).</source>
        <translation>Propose it when the call ends (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Busque primero la ficha (F2).</source>
        <translation>Find the card first (F2).</translation>
    </message>
    <message>
        <source>Gracias. Supervisión la lee y aquí verá su respuesta.</source>
        <translation>Thank you. Supervision reads it and the answer appears here.</translation>
    </message>
    <message>
        <source>Y otras {n} fichas; están en Objeciones.</source>
        <translation>And {n} more cards; they are in Objections.</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Desde la última vez que entró.</source>
        <translation>Since you last signed in.</translation>
    </message>
    <message>
        <source>Aceptaron su propuesta</source>
        <translation>Your proposal was accepted</translation>
    </message>
    <message>
        <source>Sumaron su propuesta a otra</source>
        <translation>Your proposal was added to another</translation>
    </message>
    <message>
        <source>Contestaron su propuesta</source>
        <translation>Your proposal was answered</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Ya no se usa.</source>
        <translation>No longer used.</translation>
    </message>
    <message>
        <source>Ficha nueva</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Cambió</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Verá menos texto de esta respuesta. {key} la trae completa.</source>
        <translation>You will see less text of this response. {key} brings it whole.</translation>
    </message>
    <message>
        <source>Sus teclas de favoritas están llenas. Quite una primero.</source>
        <translation>Your favourite keys are full. Remove one first.</translation>
    </message>
    <message>
        <source>Favorita en {key}.</source>
        <translation>Favourite on {key}.</translation>
    </message>
    <message>
        <source>Ya no es favorita.</source>
        <translation>No longer a favourite.</translation>
    </message>
    <message>
        <source>Esa tecla no tiene favorita. {key} guarda la que ve.</source>
        <translation>That key has no favourite. {key} saves the one you see.</translation>
    </message>
    <message>
        <source>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</source>
        <translation>There is a new policy, version {new}. This call stays with {old} until it ends.</translation>
    </message>
    <message>
        <source>Política nueva en uso: versión {version}.</source>
        <translation>New policy in use: version {version}.</translation>
    </message>
    <message>
        <source>No llamarle</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Los demás medios siguen abiertos</source>
        <translation>The other channels stay open</translation>
    </message>
    <message>
        <source>No escribirle por WhatsApp</source>
        <translation>Do not write by WhatsApp</translation>
    </message>
    <message>
        <source>Desde este momento</source>
        <translation>From this moment</translation>
    </message>
    <message>
        <source>No mandarle SMS</source>
        <translation>Do not send SMS</translation>
    </message>
    <message>
        <source>No escribirle por correo</source>
        <translation>Do not write by email</translation>
    </message>
    <message>
        <source>No buscarle en su trabajo</source>
        <translation>Do not reach them at work</translation>
    </message>
    <message>
        <source>Ni llamadas ni visitas ahí</source>
        <translation>No calls or visits there</translation>
    </message>
    <message>
        <source>No contactarle más</source>
        <translation>Do not contact any more</translation>
    </message>
    <message>
        <source>Por ningún medio; solo supervisión lo quita</source>
        <translation>By any channel; only supervision removes it</translation>
    </message>
    <message>
        <source>Tiene abogado</source>
        <translation>Has a lawyer</translation>
    </message>
    <message>
        <source>Lo atiende el área jurídica</source>
        <translation>The legal team takes it</translation>
    </message>
    <message>
        <source>No reconoce la deuda: aclaración</source>
        <translation>Does not recognise the debt: dispute</translation>
    </message>
    <message>
        <source>Se suspende la cobranza y se le da folio</source>
        <translation>Collection is suspended and they get a folio</translation>
    </message>
    <message>
        <source>Presenta una queja</source>
        <translation>Makes a complaint</translation>
    </message>
    <message>
        <source>Se le da folio y fecha de respuesta</source>
        <translation>They get a folio and an answer date</translation>
    </message>
    <message>
        <source>Permite un medio, otra hora o una visita</source>
        <translation>Allows a channel, other hours or a visit</translation>
    </message>
    <message>
        <source>Escriba: permite whatsapp hasta 31/01: grabación 17</source>
        <translation>Type: permite whatsapp hasta 31/01: grabación 17</translation>
    </message>
    <message>
        <source>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</source>
        <translation>What is allowed is missing: whatsapp, sms, correo, 20:00-21:00…</translation>
    </message>
    <message>
        <source>La fecha se escribe así: hasta 31/01/2027</source>
        <translation>The date is written like this: hasta 31/01/2027</translation>
    </message>
    <message>
        <source>Falta la prueba: dos puntos y dónde está (: grabación 17)</source>
        <translation>The proof is missing: a colon and where it is (: grabación 17)</translation>
    </message>
    <message>
        <source>Permite otra hora</source>
        <translation>Allows other hours</translation>
    </message>
    <message>
        <source>Permite más llamadas</source>
        <translation>Allows more calls</translation>
    </message>
    <message>
        <source>Permite una visita</source>
        <translation>Allows a visit</translation>
    </message>
    <message>
        <source>Llamarle solo de {hours}</source>
        <translation>Call only {hours}</translation>
    </message>
    <message>
        <source>Hora de la persona</source>
        <translation>The person’s local time</translation>
    </message>
    <message>
        <source>Escriba qué pide, o un horario: 09:00-12:00.</source>
        <translation>Type what they ask, or hours: 09:00-12:00.</translation>
    </message>
    <message>
        <source>Lo que pide la persona</source>
        <translation>What the person asks</translation>
    </message>
    <message>
        <source>Qué pide, o un horario: 09:00-12:00</source>
        <translation>What they ask, or hours: 09:00-12:00</translation>
    </message>
    <message>
        <source>Quedó guardado: {what}.</source>
        <translation>Saved: {what}.</translation>
    </message>
    <message>
        <source>Folio {folio}.</source>
        <translation>Folio {folio}.</translation>
    </message>
    <message>
        <source>Permite</source>
        <translation>Allows</translation>
    </message>
    <message>
        <source>que diga otra cosa</source>
        <translation>they say otherwise</translation>
    </message>
    <message>
        <source>Hasta {until} · prueba: {proof}</source>
        <translation>Until {until} · proof: {proof}</translation>
    </message>
    <message>
        <source>Aún no tiene favoritas. {key} guarda la respuesta que ve.</source>
        <translation>You have no favourites yet. {key} saves the response you see.</translation>
    </message>
    <message>
        <source>Mis favoritas</source>
        <translation>My favourites</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>La lista se filtra al terminar la llamada.</source>
        <translation>The list is filtered when the call ends.</translation>
    </message>
    <message>
        <source>Toda la lista</source>
        <translation>Whole list</translation>
    </message>
    <message>
        <source>Solo {whom}</source>
        <translation>Only {whom}</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Tramo {name}</source>
        <translation>Bucket {name}</translation>
    </message>
    <message>
        <source>Tramo desde {low}</source>
        <translation>Bucket from {low}</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Nada de la cartera se llama así.</source>
        <translation>Nothing in the portfolio has that name.</translation>
    </message>
    <message>
        <source>{count} elegidos</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <source>A quiénes llamar</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Producto, tramo, estado o segmento</source>
        <translation>Product, bucket, state or segment</translation>
    </message>
    <message>
        <source>poner o quitar</source>
        <translation>add or remove</translation>
    </message>
    <message>
        <source>quedan más de {count}</source>
        <translation>more than {count} left</translation>
    </message>
    <message>
        <source>queda 1 persona</source>
        <translation>1 person left</translation>
    </message>
    <message>
        <source>no queda nadie por llamar ahora</source>
        <translation>nobody left to call now</translation>
    </message>
    <message>
        <source>quedan {count} personas</source>
        <translation>{count} people left</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En revisión</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Publicada</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>{count} errores</source>
        <translation>{count} errors</translation>
    </message>
    <message>
        <source>{count} de {most} palabras</source>
        <translation>{count} of {most} words</translation>
    </message>
    <message>
        <source>1 renglón</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{count} renglones</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>1 palabra</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>{count} palabras</source>
        <translation>{count} words</translation>
    </message>
    <message>
        <source> También en: {countries}.</source>
        <translation> Also in: {countries}.</translation>
    </message>
    <message>
        <source>Puede ser: {codes}</source>
        <translation>It can be: {codes}</translation>
    </message>
    <message>
        <source>Un renglón por frase, con su país: «CL: perdí la pega».</source>
        <translation>One line per saying, with its country: “CL: perdí la pega”.</translation>
    </message>
    <message>
        <source>Un renglón por cada uno.</source>
        <translation>One line for each.</translation>
    </message>
    <message>
        <source>Sirve para contar; no la cambie si solo corrige el texto.</source>
        <translation>Used for counting; keep it if you only correct the text.</translation>
    </message>
    <message>
        <source>Escriba «{» para poner un dato del cliente.</source>
        <translation>Type “{” to insert a fact of the customer.</translation>
    </message>
    <message>
        <source>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</source>
        <translation>None found. Open the right card and add the search as a test (Alt+E).</translation>
    </message>
    <message>
        <source>Este campo no se quita; puede dejarlo vacío.</source>
        <translation>This field cannot be removed; you may leave it empty.</translation>
    </message>
    <message>
        <source>Aquí no hay nada que cambiar.</source>
        <translation>There is nothing to change here.</translation>
    </message>
    <message>
        <source>La versión {n} es ahora el borrador.</source>
        <translation>Version {n} is now the draft.</translation>
    </message>
    <message>
        <source>Está en revisión.</source>
        <translation>It is in review.</translation>
    </message>
    <message>
        <source>Borrador descartado.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Escriba en la búsqueda lo que dijo el cliente.</source>
        <translation>Type what the customer said in the search.</translation>
    </message>
    <message>
        <source>Prueba agregada: «{text}» debe encontrar «{title}».</source>
        <translation>Test added: “{text}” must find “{title}”.</translation>
    </message>
    <message>
        <source>Guardando…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Guardado {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Sin guardar</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>{count} de {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>Esta ficha no tiene cambios por enviar.</source>
        <translation>This card has no changes to send.</translation>
    </message>
    <message>
        <source>Volvió a ser borrador.</source>
        <translation>It is a draft again.</translation>
    </message>
    <message>
        <source>{count} fichas exportadas a «{name}».</source>
        <translation>{count} cards exported to “{name}”.</translation>
    </message>
    <message>
        <source>Exportando…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>{read} leídas, {differ} distintas, {bad} con problemas.</source>
        <translation>{read} read, {differ} different, {bad} with problems.</translation>
    </message>
    <message>
        <source>Leyendo «{name}»…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>1 ficha es ahora un borrador: publíquela cuando quiera.</source>
        <translation>1 card is now a draft: publish it when you like.</translation>
    </message>
    <message>
        <source>{count} fichas son ahora borradores: publíquelas.</source>
        <translation>{count} cards are now drafts: publish them.</translation>
    </message>
    <message>
        <source>Importe una carpeta o un archivo para comparar.</source>
        <translation>Import a folder or a file to compare.</translation>
    </message>
    <message>
        <source>No está en la nuestra</source>
        <translation>Not in ours</translation>
    </message>
    <message>
        <source>1 campo distinto</source>
        <translation>1 field differs</translation>
    </message>
    <message>
        <source>{count} campos distintos</source>
        <translation>{count} fields differ</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ficha</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Renglones con problemas</source>
        <translation>Rows with problems</translation>
    </message>
    <message>
        <source>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</source>
        <translation>Struck out: ours. Underlined: theirs. Choose with Space which cards to take; the others stay as they are.</translation>
    </message>
    <message>
        <source>Dos bibliotecas</source>
        <translation>Two libraries</translation>
    </message>
    <message>
        <source>No pude escribir ahí. No cambié nada; elija otra carpeta.</source>
        <translation>Could not write there. Nothing changed; choose another folder.</translation>
    </message>
    <message>
        <source>De un vistazo</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Pregunte sin motivo</source>
        <translation>Ask, no reason given</translation>
    </message>
    <message>
        <source>Pregunta de apoyo</source>
        <translation>Supporting question</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Puente</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>En otro país</source>
        <translation>In another country</translation>
    </message>
    <message>
        <source>Evite</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Deténgase</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Así lo dicen</source>
        <translation>How people say it</translation>
    </message>
    <message>
        <source>Así se escribe con prisa</source>
        <translation>How it is typed in a hurry</translation>
    </message>
    <message>
        <source>Así lo dicen en otros países</source>
        <translation>How they say it in other countries</translation>
    </message>
    <message>
        <source>Escuche si</source>
        <translation>Listen for</translation>
    </message>
    <message>
        <source>Qué registrar</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>Etapas del guion</source>
        <translation>Stages of the script</translation>
    </message>
    <message>
        <source>Opciones que abre</source>
        <translation>Options it opens</translation>
    </message>
    <message>
        <source>Etiquetas</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>tono</source>
        <translation>tone</translation>
    </message>
    <message>
        <source>clave</source>
        <translation>key</translation>
    </message>
    <message>
        <source>para quién</source>
        <translation>for whom</translation>
    </message>
    <message>
        <source>no se dice en</source>
        <translation>not said in</translation>
    </message>
    <message>
        <source>por qué</source>
        <translation>why</translation>
    </message>
    <message>
        <source>país</source>
        <translation>country</translation>
    </message>
    <message>
        <source>campo</source>
        <translation>field</translation>
    </message>
    <message>
        <source>no diga</source>
        <translation>do not say</translation>
    </message>
    <message>
        <source>porque</source>
        <translation>because</translation>
    </message>
    <message>
        <source>mejor</source>
        <translation>better</translation>
    </message>
    <message>
        <source>cuando</source>
        <translation>when</translation>
    </message>
    <message>
        <source>haga</source>
        <translation>do</translation>
    </message>
    <message>
        <source>es pasajero</source>
        <translation>is passing</translation>
    </message>
    <message>
        <source>es duradero</source>
        <translation>is lasting</translation>
    </message>
    <message>
        <source>pide cuidado</source>
        <translation>needs care</translation>
    </message>
    <message>
        <source>Versión {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>la que trae el programa</source>
        <translation>as brought by the program</translation>
    </message>
    <message>
        <source>Es igual al texto de ahora.</source>
        <translation>Same as the present text.</translation>
    </message>
    <message>
        <source>De la versión {n} al texto de ahora</source>
        <translation>From version {n} to the present text</translation>
    </message>
    <message>
        <source>Tachado: lo que estaba. Subrayado: lo que está ahora.</source>
        <translation>Struck out: what was there. Underlined: what is there now.</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Quién y cuándo</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>La propuso un agente.</source>
        <translation>Proposed by an agent.</translation>
    </message>
    <message>
        <source>No falta nada: todas las búsquedas encontraron su ficha.</source>
        <translation>Nothing missing: every search found its card.</translation>
    </message>
    <message>
        <source>{name} propone: {text}</source>
        <translation>{name} proposes: {text}</translation>
    </message>
    <message>
        <source>Propuesta</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Propone</source>
        <translation>Proposes</translation>
    </message>
    <message>
        <source>De {name}. Lo que conteste aquí lo verá al entrar.</source>
        <translation>From {name}. What you answer here is shown at sign-in.</translation>
    </message>
    <message>
        <source>Lo que propone</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>Lo que se dice hoy</source>
        <translation>What is said today</translation>
    </message>
    <message>
        <source>Hoy tampoco sale ninguna.</source>
        <translation>It finds none today either.</translation>
    </message>
    <message>
        <source>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</source>
        <translation>It is kept without who typed it or on which account. Numbers, email addresses, the names of the person and the agent, usual names and surnames and what follows «soy» or «señora» are removed first; hence the “…”.</translation>
    </message>
    <message>
        <source>Hoy encuentra</source>
        <translation>Finds today</translation>
    </message>
    <message>
        <source>Qué hacer</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Buscarla en las fichas y abrir la correcta.</source>
        <translation>Search the cards and open the right one.</translation>
    </message>
    <message>
        <source>Agregar la frase a sus ejemplos.</source>
        <translation>Add the sentence to its examples.</translation>
    </message>
    <message>
        <source>Guardarla como prueba con Alt+E.</source>
        <translation>Save it as a test with Alt+E.</translation>
    </message>
    <message>
        <source>Sin datos personales</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>No encontró nada · última vez {day}</source>
        <translation>Found nothing · last time {day}</translation>
    </message>
    <message>
        <source>Se abandonó sin usar ninguna · última vez {day}</source>
        <translation>Given up without using any · last time {day}</translation>
    </message>
    <message>
        <source>1 vez</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{count} veces</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>Gracias: su frase es ahora una respuesta.</source>
        <translation>Thank you: your sentence is now a response.</translation>
    </message>
    <message>
        <source>Gracias: la sumé a una que ya estaba.</source>
        <translation>Thank you: I added it to one we already had.</translation>
    </message>
    <message>
        <source>Gracias por proponerla; por ahora dejamos la que está.</source>
        <translation>Thank you for proposing it; for now we keep the one we have.</translation>
    </message>
    <message>
        <source>Nada de esto está prohibido aquí.</source>
        <translation>Nothing here is forbidden.</translation>
    </message>
    <message>
        <source>1 frase no se puede decir aquí.</source>
        <translation>1 sentence may not be said here.</translation>
    </message>
    <message>
        <source>{count} frases no se pueden decir aquí.</source>
        <translation>{count} sentences may not be said here.</translation>
    </message>
    <message>
        <source>Primero pruebe la publicación y corrija sus errores.</source>
        <translation>First test the publication and correct its errors.</translation>
    </message>
    <message>
        <source>No hay ninguna publicación que deshacer.</source>
        <translation>There is no publication to undo.</translation>
    </message>
    <message>
        <source>Publicación deshecha: las mesas vuelven a lo de antes.</source>
        <translation>Publication undone: the desks go back to what was before.</translation>
    </message>
    <message>
        <source>Prueba cancelada.</source>
        <translation>Test cancelled.</translation>
    </message>
    <message>
        <source>Publicado: en unos segundos está en todas las mesas.</source>
        <translation>Published: on every desk in a few seconds.</translation>
    </message>
    <message>
        <source>Se retira de las mesas</source>
        <translation>Retired from the desks</translation>
    </message>
    <message>
        <source>Nada espera a publicarse.</source>
        <translation>Nothing is waiting to be published.</translation>
    </message>
    <message>
        <source>Probando las búsquedas…</source>
        <translation>Testing the searches…</translation>
    </message>
    <message>
        <source>1 error impide publicar.</source>
        <translation>1 error prevents publishing.</translation>
    </message>
    <message>
        <source>{count} errores impiden publicar.</source>
        <translation>{count} errors prevent publishing.</translation>
    </message>
    <message>
        <source>{worse} búsquedas empeoran, {better} mejoran. ¿Publicar?</source>
        <translation>{worse} searches get worse, {better} get better. Publish?</translation>
    </message>
    <message>
        <source>Antes de publicar</source>
        <translation>Before publishing</translation>
    </message>
    <message>
        <source>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</source>
        <translation>Choose with Space which cards go and test: every registered search runs before and after the change.</translation>
    </message>
    <message>
        <source>Búsquedas que empeoran</source>
        <translation>Searches that get worse</translation>
    </message>
    <message>
        <source>Búsquedas que mejoran</source>
        <translation>Searches that get better</translation>
    </message>
    <message>
        <source>Bajan de lugar</source>
        <translation>Lower in the list</translation>
    </message>
    <message>
        <source>Se retira de las mesas.</source>
        <translation>Retired from the desks.</translation>
    </message>
    <message>
        <source>Empiezan a contarse de nuevo: {keys}.</source>
        <translation>Counted anew from now: {keys}.</translation>
    </message>
    <message>
        <source>Ficha nueva</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>{passed} de {total} búsquedas bien</source>
        <translation>{passed} of {total} searches right</translation>
    </message>
    <message>
        <source> Mejor: {better}</source>
        <translation> Better: {better}</translation>
    </message>
    <message>
        <source>Qué falta corregir</source>
        <translation>What is left to correct</translation>
    </message>
    <message>
        <source>Dicen</source>
        <translation>They say</translation>
    </message>
    <message>
        <source>Debe encontrar</source>
        <translation>Must find</translation>
    </message>
    <message>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Sale primero</source>
        <translation>Comes first</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>1 búsqueda</source>
        <translation>1 search</translation>
    </message>
    <message>
        <source>{count} búsquedas</source>
        <translation>{count} searches</translation>
    </message>
    <message>
        <source>Ya fallaban antes</source>
        <translation>Failed before too</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>deshecha</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>deshizo la anterior</source>
        <translation>undid the previous one</translation>
    </message>
    <message>
        <source>Publicado antes</source>
        <translation>Published before</translation>
    </message>
    <message>
        <source>Desde ahora se sortea cuál respuesta va primero en esta ficha.</source>
        <translation>From now on the first response of this card is drawn.</translation>
    </message>
    <message>
        <source>Sin sorteo: vuelve a elegirse por la situación del cliente.</source>
        <translation>No draw: chosen by the customer’s situation again.</translation>
    </message>
    <message>
        <source>dicha en 1 llamada</source>
        <translation>said in 1 call</translation>
    </message>
    <message>
        <source>en {count} llamadas</source>
        <translation>in {count} calls</translation>
    </message>
    <message>
        <source>Sorteo</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Con sorteo</source>
        <translation>With draw</translation>
    </message>
    <message>
        <source>Sin sorteo</source>
        <translation>No draw</translation>
    </message>
    <message>
        <source>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</source>
        <translation>Kept: the first agreed payment came on time. Each text is counted from its publication; another text starts from zero. Agents are never compared.</translation>
    </message>
    <message>
        <source>Qué pasó después de decirla</source>
        <translation>What happened after saying it</translation>
    </message>
    <message>
        <source>Para comparar</source>
        <translation>To compare</translation>
    </message>
    <message>
        <source>Los textos</source>
        <translation>The texts</translation>
    </message>
    <message>
        <source>Usada</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Acordó</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Cumplió</source>
        <translation>Kept it</translation>
    </message>
    <message>
        <source>Con 95 % de certeza</source>
        <translation>With 95 % certainty</translation>
    </message>
    <message>
        <source>aprendiendo, faltan {n}</source>
        <translation>learning, {n} to go</translation>
    </message>
    <message>
        <source>{kept} de {settled}</source>
        <translation>{kept} of {settled}</translation>
    </message>
    <message>
        <source>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</source>
        <translation>Without a draw they are not compared: each agent chooses for whom to say each one. Turn it on when all seem equally good to you; none drops below one time in ten.</translation>
    </message>
    <message>
        <source>Sorteada</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>El agente usó otra</source>
        <translation>The agent used another</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Versiones de la ficha</source>
        <translation>Versions of the card</translation>
    </message>
    <message>
        <source>Por publicar</source>
        <translation>To publish</translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Su respuesta a quien propuso</source>
        <translation>Your answer to the proposer</translation>
    </message>
    <message>
        <source>Lo que funciona</source>
        <translation>What works</translation>
    </message>
    <message>
        <source>Otra biblioteca</source>
        <translation>Another library</translation>
    </message>
    <message>
        <source>Importar fichas</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Fichas (*.yaml *.csv)</source>
        <translation>Cards (*.yaml *.csv)</translation>
    </message>
    <message>
        <source>Exportar fichas</source>
        <translation>Export cards</translation>
    </message>
    <message>
        <source>Hoja de cálculo (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Carpeta para las fichas</source>
        <translation>Folder for the cards</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Publicar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Restaurar esta versión</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Volver a la ficha</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>Probar las búsquedas</source>
        <translation>Test the searches</translation>
    </message>
    <message>
        <source>Publicar en todas las mesas</source>
        <translation>Publish on every desk</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Deshacer lo publicado</source>
        <translation>Undo the publication</translation>
    </message>
    <message>
        <source>Buscar en las fichas</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Ya está atendida</source>
        <translation>Already dealt with</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Sumar a otra</source>
        <translation>Add to another</translation>
    </message>
    <message>
        <source>Agradecer</source>
        <translation>Thank</translation>
    </message>
    <message>
        <source>Encender o apagar el sorteo</source>
        <translation>Turn the draw on or off</translation>
    </message>
    <message>
        <source>Importar…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tomar las elegidas</source>
        <translation>Take the chosen ones</translation>
    </message>
    <message>
        <source>Exportar YAML…</source>
        <translation>Export YAML…</translation>
    </message>
    <message>
        <source>Exportar CSV…</source>
        <translation>Export CSV…</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Agregar</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Subir</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Bajar</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Simular</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Enviar a aprobación</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Agregar un renglón</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Quitar el renglón</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Subir el renglón</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Bajar el renglón</source>
        <translation>Move the row down</translation>
    </message>
    <message>
        <source>Simular con la cartera</source>
        <translation>Simulate on the portfolio</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Primer día en que vale</source>
        <translation>First day in force</translation>
    </message>
    <message>
        <source>Empieza el…</source>
        <translation>Starts on…</translation>
    </message>
    <message>
        <source>Nota para quien aprueba</source>
        <translation>Note for the approver</translation>
    </message>
    <message>
        <source>Para qué es el cambio (opcional). Enter envía.</source>
        <translation>What the change is for (optional). Enter sends.</translation>
    </message>
    <message>
        <source>Empieza el</source>
        <translation>Starts on</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Abriendo la cartera…</source>
        <translation>Opening the portfolio…</translation>
    </message>
    <message>
        <source>¿Quién entra?</source>
        <translation>Who is signing in?</translation>
    </message>
    <message>
        <source>Ninguna persona ni deuda de esta cartera existe.</source>
        <translation>No person or debt in this portfolio exists.</translation>
    </message>
    <message>
        <source>Todo lo que se haga queda a nombre de quien entra.</source>
        <translation>Everything done is kept under the name of whoever signs in.</translation>
    </message>
    <message>
        <source>Abrir la cartera</source>
        <translation>Open the portfolio</translation>
    </message>
    <message>
        <source>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</source>
        <translation>The portfolio on this computer is encrypted. Type its PIN to open it.</translation>
    </message>
    <message>
        <source>No se pudo abrir</source>
        <translation>Could not open</translation>
    </message>
    <message>
        <source>entrar</source>
        <translation>sign in</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>entrar con la elegida</source>
        <translation>sign in with the chosen one</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Entrar como {role}: {name}</source>
        <translation>Sign in as {role}: {name}</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Copiar informe</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cerrar el aviso</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>Algo falló y la llamada sigue</source>
        <translation>Something failed and the call goes on</translation>
    </message>
    <message>
        <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
        <translation>What was recorded is saved. Check the last thing you did and, if it happens again, copy the report and hand it to your supervisor: it carries nobody’s data.</translation>
    </message>
    <message>
        <source>No se pudo</source>
        <translation>It could not be done</translation>
    </message>
    <message>
        <source>Copiado</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Qué se exporta</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>Contactos</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Promesas</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Exportar</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Guardar…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Guardar el periodo</source>
        <translation>Save the period</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;CSV (*.csv)</source>
        <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>Saldo vencido</source>
        <translation>Overdue balance</translation>
    </message>
    <message>
        <source>Atraso</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Probabilidad de cura</source>
        <translation>Chance of cure</translation>
    </message>
    <message>
        <source>La probabilidad de cura es interna: no se lee al cliente.</source>
        <translation>The chance of cure is internal: it is not read to the customer.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Campo</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Y otros {n} avisos.</source>
        <translation>And {n} more warnings.</translation>
    </message>
    <message>
        <source>Mejor: {words}</source>
        <translation>Better: {words}</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Campos de la ficha</source>
        <translation>Fields of the card</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>con error</source>
        <translation>with an error</translation>
    </message>
    <message>
        <source>con aviso</source>
        <translation>with a warning</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Nombre, teléfono o cuenta</source>
        <translation>Name, phone or account</translation>
    </message>
    <message>
        <source>Personas encontradas</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>abrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>cerrar</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>FooterButtons</name>
    <message>
        <source>Imprimir convenio</source>
        <translation>Print agreement</translation>
    </message>
</context>
<context>
    <name>FooterRegion</name>
    <message>
        <source>Medio de pago: {means}. Cambiar</source>
        <translation>Means of payment: {means}. Change</translation>
    </message>
    <message>
        <source>Notas de la llamada</source>
        <translation>Notes of the call</translation>
    </message>
    <message>
        <source>Lo que conviene recordar</source>
        <translation>What is worth remembering</translation>
    </message>
    <message>
        <source>Notas</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>texto leído</source>
        <translation>text read</translation>
    </message>
    <message>
        <source>fuente secundaria</source>
        <translation>secondary source</translation>
    </message>
    <message>
        <source>política propia</source>
        <translation>own policy</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Regla</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Certeza</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Intentos</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Detenidos</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Casi faltas</source>
        <translation>Near misses</translation>
    </message>
    <message>
        <source>Autorizados</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>{count} intentos guardados en {file}</source>
        <translation>{count} attempts saved in {file}</translation>
    </message>
    <message>
        <source>No es asesoría legal: nadie ha firmado todavía estas reglas</source>
        <translation>Not legal advice: nobody has signed these rules yet</translation>
    </message>
    <message>
        <source>vencido</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</source>
        <translation>Nothing open: no complaints, disputes or duties. What is recorded in a call appears here with its folio and its date.</translation>
    </message>
    <message>
        <source>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</source>
        <translation>No contact was stopped in the last 30 days. Here you see which rule stopped each one and, if it is only our own caution, allow it with a reason.</translation>
    </message>
    <message>
        <source>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</source>
        <translation>There were no attempts in the last 30 days. Each attempt is counted here by the rule that governs it.</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cómo se resolvió</source>
        <translation>How it was solved</translation>
    </message>
    <message>
        <source>Autorizar una hora</source>
        <translation>Allow one hour</translation>
    </message>
    <message>
        <source>Por qué se autoriza</source>
        <translation>Why it is allowed</translation>
    </message>
    <message>
        <source>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</source>
        <translation>Attempts: {attempts} · stopped: {blocked} · near misses: {near} · allowed: {leaves} · complaints: {complaints} ({rate} per thousand contacts)</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
        <translation>They work anywhere in the window; none ever changes meaning.</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Sin nadie en pantalla</source>
        <translation>Nobody on screen</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Listo para la siguiente persona</source>
        <translation>Ready for the next person</translation>
    </message>
    <message>
        <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
        <translation>Calls from the dialler open their account by themselves.</translation>
    </message>
    <message>
        <source>Siguiente persona</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Elegir a quiénes</source>
        <translation>Choose whom</translation>
    </message>
    <message>
        <source>Toda la lista</source>
        <translation>Whole list</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Leyendo «{name}»…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>pagos recibidos</source>
        <translation>payments received</translation>
    </message>
    <message>
        <source>cuentas</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>{name}: {what}, unas {rows} filas</source>
        <translation>{name}: {what}, about {rows} rows</translation>
    </message>
    <message>
        <source>XLSX, hoja «{sheet}»</source>
        <translation>XLSX, sheet “{sheet}”</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cargando «{name}»</source>
        <translation>Loading “{name}”</translation>
    </message>
    <message>
        <source>Preparando…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Leyendo y revisando filas</source>
        <translation>Reading and checking rows</translation>
    </message>
    <message>
        <source>Buscando cuentas y personas repetidas</source>
        <translation>Looking for repeated accounts and people</translation>
    </message>
    <message>
        <source>Preparando la búsqueda</source>
        <translation>Preparing the search</translation>
    </message>
    <message>
        <source>{rows} filas</source>
        <translation>{rows} rows</translation>
    </message>
    <message>
        <source>{rate} por segundo</source>
        <translation>{rate} per second</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Cartera cargada: {accounts}</source>
        <translation>Portfolio loaded: {accounts}</translation>
    </message>
    <message>
        <source>¿Reemplazar la cartera por estas {accounts}?</source>
        <translation>Replace the portfolio with these {accounts}?</translation>
    </message>
    <message>
        <source>{count} pagos por {amount}</source>
        <translation>{count} payments for {amount}</translation>
    </message>
    <message>
        <source>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</source>
        <translation>{cents} went to promises, oldest first; {kept} are now kept. {repeated} payments were already there and were not counted again.</translation>
    </message>
    <message>
        <source>(sin nombre)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>No se usa</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation>1,234.50</translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation>1.234,50</translation>
    </message>
    <message>
        <source>día/mes/año</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>mes/día/año</source>
        <translation>month/day/year</translation>
    </message>
    <message>
        <source>año-mes-día</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>número de Excel</source>
        <translation>Excel number</translation>
    </message>
    <message>
        <source>Se lee con el perfil «{name}».</source>
        <translation>Read with the profile “{name}”.</translation>
    </message>
    <message>
        <source>Revise qué es cada columna. Así se guardará para la próxima vez.</source>
        <translation>Check what each column is. It is saved this way for next time.</translation>
    </message>
    <message>
        <source>Coma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Punto y coma</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tabulador</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Barra</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>faltan {seconds} s</source>
        <translation>{seconds} s left</translation>
    </message>
    <message>
        <source>faltan {minutes} min</source>
        <translation>{minutes} min left</translation>
    </message>
    <message>
        <source>{people} personas. {rejected} filas rechazadas y {warned} avisos.</source>
        <translation>{people} people. {rejected} rows rejected and {warned} warnings.</translation>
    </message>
    <message>
        <source>{count} cuentas ya no vienen: quedan cerradas, con su historia.</source>
        <translation>{count} accounts no longer come: they are closed, with their history.</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Archivo que se carga</source>
        <translation>File being loaded</translation>
    </message>
    <message>
        <source>Cargar</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Guardar el informe…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reemplazar la cartera</source>
        <translation>Replace the portfolio</translation>
    </message>
    <message>
        <source>Entendido</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>informe-de-carga.csv</source>
        <translation>load-report.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Línea</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Columna</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Filas rechazadas y avisos</source>
        <translation>Rejected rows and warnings</translation>
    </message>
    <message>
        <source>Avance de la carga</source>
        <translation>Progress of the load</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Buscar la objeción</source>
        <translation>Find the objection</translation>
    </message>
    <message>
        <source>Escribir en las notas</source>
        <translation>Write in the notes</translation>
    </message>
    <message>
        <source>Elegir la opción A</source>
        <translation>Choose option A</translation>
    </message>
    <message>
        <source>Elegir la opción B</source>
        <translation>Choose option B</translation>
    </message>
    <message>
        <source>Elegir la opción C</source>
        <translation>Choose option C</translation>
    </message>
    <message>
        <source>Elegir la opción D</source>
        <translation>Choose option D</translation>
    </message>
    <message>
        <source>Elegir la opción E</source>
        <translation>Choose option E</translation>
    </message>
    <message>
        <source>Elegir la promesa simple, sin quita</source>
        <translation>Choose the plain promise, nothing waived</translation>
    </message>
    <message>
        <source>Siguiente etapa del guion</source>
        <translation>Next stage of the script</translation>
    </message>
    <message>
        <source>Etapa anterior</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Registrar el convenio o agendar la llamada</source>
        <translation>Record the agreement or schedule the call</translation>
    </message>
    <message>
        <source>Terminar la llamada</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>Primera respuesta del cliente</source>
        <translation>First answer of the customer</translation>
    </message>
    <message>
        <source>Segunda respuesta del cliente</source>
        <translation>Second answer of the customer</translation>
    </message>
    <message>
        <source>Tercera respuesta del cliente</source>
        <translation>Third answer of the customer</translation>
    </message>
    <message>
        <source>Cuarta respuesta del cliente</source>
        <translation>Fourth answer of the customer</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 1</source>
        <translation>My favourite response 1</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 2</source>
        <translation>My favourite response 2</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 3</source>
        <translation>My favourite response 3</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 4</source>
        <translation>My favourite response 4</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 5</source>
        <translation>My favourite response 5</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 6</source>
        <translation>My favourite response 6</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 7</source>
        <translation>My favourite response 7</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 8</source>
        <translation>My favourite response 8</translation>
    </message>
    <message>
        <source>Guardar o quitar esta favorita</source>
        <translation>Save or remove this favourite</translation>
    </message>
    <message>
        <source>Ver e imprimir mi hoja de favoritas</source>
        <translation>See and print my sheet of favourites</translation>
    </message>
    <message>
        <source>Traer completa la respuesta</source>
        <translation>Bring the whole response</translation>
    </message>
    <message>
        <source>Ya me la sé: mostrar menos</source>
        <translation>I know it: show less</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Contactar por otro medio permitido</source>
        <translation>Contact by another allowed channel</translation>
    </message>
    <message>
        <source>Lo que la persona pide: medio, hora, queja</source>
        <translation>What the person asks: channel, hours, complaint</translation>
    </message>
    <message>
        <source>Siguiente persona de la lista</source>
        <translation>Next person on the list</translation>
    </message>
    <message>
        <source>A quiénes llamar: filtrar la lista</source>
        <translation>Whom to call: filter the list</translation>
    </message>
    <message>
        <source>Quitar el filtro: toda la lista</source>
        <translation>Remove the filter: the whole list</translation>
    </message>
    <message>
        <source>Buscar persona, teléfono o cuenta</source>
        <translation>Find a person, phone or account</translation>
    </message>
    <message>
        <source>Otra cantidad: lo que ofrece pagar</source>
        <translation>Other amount: what they offer to pay</translation>
    </message>
    <message>
        <source>Anotar lo que gana y cuándo cobra</source>
        <translation>Note what they earn and when they are paid</translation>
    </message>
    <message>
        <source>Un solo convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Cambiar el medio de pago</source>
        <translation>Change the means of payment</translation>
    </message>
    <message>
        <source>Marcar como dicha la frase obligatoria</source>
        <translation>Mark the required sentence as said</translation>
    </message>
    <message>
        <source>Elegir el resultado</source>
        <translation>Choose the outcome</translation>
    </message>
    <message>
        <source>Ver e imprimir el convenio</source>
        <translation>See and print the agreement</translation>
    </message>
    <message>
        <source>Guardar el convenio en un archivo</source>
        <translation>Save the agreement to a file</translation>
    </message>
    <message>
        <source>Deshacer lo recién registrado</source>
        <translation>Undo what was just recorded</translation>
    </message>
    <message>
        <source>Lo que sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Proponer una frase mejor, al terminar</source>
        <translation>Propose a better sentence, after the call</translation>
    </message>
    <message>
        <source>Cambiar entre claro y oscuro</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Cerrar, borrar lo buscado o volver al guion</source>
        <translation>Close, clear the search or go back to the script</translation>
    </message>
    <message>
        <source>Ir al lugar con ese número</source>
        <translation>Go to the place with that number</translation>
    </message>
    <message>
        <source>Ir a los vistos buenos</source>
        <translation>Go to the approvals</translation>
    </message>
    <message>
        <source>Visto bueno: sí, no u otra opción</source>
        <translation>Approval: yes, no or another option</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Leer la política</source>
        <translation>Read the policy</translation>
    </message>
    <message>
        <source>Simular con la cartera</source>
        <translation>Simulate on the portfolio</translation>
    </message>
    <message>
        <source>Enviar la política a aprobación</source>
        <translation>Send the policy for approval</translation>
    </message>
    <message>
        <source>Volver a una versión de la política</source>
        <translation>Go back to a version of the policy</translation>
    </message>
    <message>
        <source>Agregar o quitar un renglón</source>
        <translation>Add or remove a row</translation>
    </message>
    <message>
        <source>Mover el renglón</source>
        <translation>Move the row</translation>
    </message>
    <message>
        <source>Deshacer; con Mayús, rehacer</source>
        <translation>Undo; with Shift, redo</translation>
    </message>
    <message>
        <source>Buscar en este lugar</source>
        <translation>Search in this place</translation>
    </message>
    <message>
        <source>Leer de nuevo</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Importar un archivo de cuentas</source>
        <translation>Import a file of accounts</translation>
    </message>
    <message>
        <source>Exportar un periodo</source>
        <translation>Export a period</translation>
    </message>
    <message>
        <source>Orden de la lista de trabajo</source>
        <translation>Order of the work list</translation>
    </message>
    <message>
        <source>Preparar el correo con la página</source>
        <translation>Prepare the email with the page</translation>
    </message>
    <message>
        <source>Buscar en la página abierta</source>
        <translation>Find in the open page</translation>
    </message>
    <message>
        <source>Preparar el recordatorio de pago</source>
        <translation>Prepare the payment reminder</translation>
    </message>
    <message>
        <source>Verificar un PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>Imprimir las páginas del grupo</source>
        <translation>Print the group&apos;s pages</translation>
    </message>
    <message>
        <source>Anotar un pago o su devolución</source>
        <translation>Note a payment or its return</translation>
    </message>
    <message>
        <source>Elegir el grupo o la plantilla</source>
        <translation>Choose the group or template</translation>
    </message>
    <message>
        <source>Elegir el caso de prueba</source>
        <translation>Choose the sample case</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Publicar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Lo que funciona</source>
        <translation>What works</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Lo principal de la sección</source>
        <translation>The main act of the section</translation>
    </message>
    <message>
        <source>A los campos de la ficha; Enter escribe</source>
        <translation>To the fields of the card; Enter writes</translation>
    </message>
    <message>
        <source>Deshacer el último cambio</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Agregar otro como este</source>
        <translation>Add another like this</translation>
    </message>
    <message>
        <source>Quitar este</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Poner la frase mejor</source>
        <translation>Put in the better sentence</translation>
    </message>
    <message>
        <source>Ver en otro país</source>
        <translation>See it in another country</translation>
    </message>
    <message>
        <source>Historial de la ficha</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>A revisión, o de regreso</source>
        <translation>To review, or back</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Retirar de las mesas</source>
        <translation>Retire from the desks</translation>
    </message>
    <message>
        <source>Lo buscado es una prueba</source>
        <translation>The search is a test</translation>
    </message>
    <message>
        <source>Probar las búsquedas</source>
        <translation>Test the searches</translation>
    </message>
    <message>
        <source>Elegir o quitar de la lista</source>
        <translation>Choose or drop from the list</translation>
    </message>
    <message>
        <source>Deshacer la publicación</source>
        <translation>Undo the publication</translation>
    </message>
    <message>
        <source>Buscar en las fichas</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Ya está atendida</source>
        <translation>Already dealt with</translation>
    </message>
    <message>
        <source>Sumar a otra</source>
        <translation>Add to another</translation>
    </message>
    <message>
        <source>Agradecer</source>
        <translation>Thank</translation>
    </message>
    <message>
        <source>Importar fichas</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Todas o ninguna</source>
        <translation>All or none</translation>
    </message>
    <message>
        <source>Exportar en YAML</source>
        <translation>Export as YAML</translation>
    </message>
    <message>
        <source>Exportar en CSV</source>
        <translation>Export as CSV</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Guion</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Ver lo que sabemos, historial y contacto</source>
        <translation>See what we know, history and contact</translation>
    </message>
</context>
<context>
    <name>LightBadge</name>
    <message>
        <source>Reglas de contacto: {title}. {detail}</source>
        <translation>Contact rules: {title}. {detail}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent Desk — Datos de ejemplo</source>
        <translation>Agent Desk — Sample data</translation>
    </message>
    <message>
        <source>Un agente pide visto bueno (Ctrl+B)</source>
        <translation>An agent asks for approval (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Columna del archivo</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Lo que trae</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Cómo está escrito</source>
        <translation>How it is written</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columnas del archivo y qué son</source>
        <translation>Columns of the file and what they are</translation>
    </message>
</context>
<context>
    <name>MustSayList</name>
    <message>
        <source>Debe decirse en esta llamada</source>
        <translation>Must be said in this call</translation>
    </message>
    <message>
        <source>y {count} más</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>dicho</source>
        <translation>said</translation>
    </message>
    <message>
        <source>falta decirlo</source>
        <translation>still to be said</translation>
    </message>
</context>
<context>
    <name>NeighbourChip</name>
    <message>
        <source>¿O es esto otro? {title}</source>
        <translation>Or is it this? {title}</translation>
    </message>
</context>
<context>
    <name>NeighbourLine</name>
    <message>
        <source>¿O es…?</source>
        <translation>Or is it…?</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Entendido</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
        <translation>{count} cards: what people say and what helps to answer</translation>
    </message>
    <message>
        <source>{count} de {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>Qué registrar</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>Muy frecuente</source>
        <translation>Very frequent</translation>
    </message>
    <message>
        <source>Frecuente</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>Poco frecuente</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>Con cuidado</source>
        <translation>With care</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Sin preguntar el motivo ({countries})</source>
        <translation>Without asking why ({countries})</translation>
    </message>
    <message>
        <source>Primero escuche</source>
        <translation>Listen first</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Después ofrezca una salida</source>
        <translation>Then offer a way out</translation>
    </message>
    <message>
        <source>No se dice en: {countries}.</source>
        <translation>Not said in: {countries}.</translation>
    </message>
    <message>
        <source>Puente</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Para llegar al acuerdo</source>
        <translation>To reach the agreement</translation>
    </message>
    <message>
        <source>Ahí no se dice.</source>
        <translation>Not said there.</translation>
    </message>
    <message>
        <source>En otros países</source>
        <translation>In other countries</translation>
    </message>
    <message>
        <source>Así lo dicen</source>
        <translation>How people say it</translation>
    </message>
    <message>
        <source>No diga</source>
        <translation>Do not say</translation>
    </message>
    <message>
        <source>Porque</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Mejor</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Qué evitar</source>
        <translation>What to avoid</translation>
    </message>
    <message>
        <source>Cuando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Haga esto</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Cuándo detenerse</source>
        <translation>When to stop</translation>
    </message>
</context>
<context>
    <name>ObjectionsPanel</name>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Ficha de la objeción</source>
        <translation>Objection card</translation>
    </message>
    <message>
        <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
        <translation>What was said? Any words, typed in a hurry</translation>
    </message>
    <message>
        <source>Buscar una objeción</source>
        <translation>Find an objection</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Opción {letter}: {title}, {amount} {per}</source>
        <translation>Option {letter}: {title}, {amount} {per}</translation>
    </message>
    <message>
        <source>, seleccionada</source>
        <translation>, selected</translation>
    </message>
    <message>
        <source>, bloqueada</source>
        <translation>, locked</translation>
    </message>
</context>
<context>
    <name>OptionsRegion</name>
    <message>
        <source>Ver las otras opciones</source>
        <translation>See the other options</translation>
    </message>
    <message>
        <source>Un convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Juntar cuentas</source>
        <translation>Join accounts</translation>
    </message>
    <message>
        <source>Anotar ingreso y días de pago</source>
        <translation>Note income and paydays</translation>
    </message>
    <message>
        <source>Ingreso</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Otra cantidad</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Separar cuentas</source>
        <translation>Separate accounts</translation>
    </message>
    <message>
        <source>Proponer otra cantidad</source>
        <translation>Propose another amount</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Resultados</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Elija el resultado</source>
        <translation>Choose outcome</translation>
    </message>
    <message>
        <source>Resultado de la llamada</source>
        <translation>Outcome of the call</translation>
    </message>
</context>
<context>
    <name>PageFinder</name>
    <message>
        <source>Buscar en la página</source>
        <translation>Find in the page</translation>
    </message>
    <message>
        <source>Buscar en la página (Ctrl+Shift+F)</source>
        <translation>Find in the page (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>no está</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Página de {title}, hojas: {pages}</source>
        <translation>Page of {title}, sheets: {pages}</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Guardar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Alejar la página</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Acercar la página</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ajustar la página al ancho</source>
        <translation>Fit the page to the width</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Se liquida con descuento: al cumplir, no se debe más.</source>
        <translation>Settled with a discount: once paid, nothing more is owed.</translation>
    </message>
    <message>
        <source>Se paga todo lo que se debe, en partes.</source>
        <translation>Everything owed is paid, in parts.</translation>
    </message>
    <message>
        <source>Se paga lo vencido y el crédito sigue como estaba.</source>
        <translation>What is overdue is paid and the loan goes on as it was.</translation>
    </message>
    <message>
        <source>La próxima fecha se mueve; no se perdona nada.</source>
        <translation>The next date moves; nothing is forgiven.</translation>
    </message>
    <message>
        <source>Calendario nuevo con interés sobre el saldo.</source>
        <translation>A new schedule with interest on the balance.</translation>
    </message>
    <message>
        <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
        <translation>Part is settled today; the rest on a new schedule.</translation>
    </message>
    <message>
        <source>Liquidación</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Prórroga</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>un solo pago</source>
        <translation>a single payment</translation>
    </message>
    <message>
        <source>cada semana</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>cada 14 días</source>
        <translation>every 14 days</translation>
    </message>
    <message>
        <source>cada quincena</source>
        <translation>twice a month</translation>
    </message>
    <message>
        <source>cada mes</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Si el titular falleció</source>
        <translation>If the holder has died</translation>
    </message>
    <message>
        <source>Con una aclaración abierta</source>
        <translation>With an open dispute</translation>
    </message>
    <message>
        <source>Con una demanda en curso</source>
        <translation>With a lawsuit under way</translation>
    </message>
    <message>
        <source>Si no es el titular</source>
        <translation>If it is not the holder</translation>
    </message>
    <message>
        <source>{low} o más</source>
        <translation>{low} or more</translation>
    </message>
    <message>
        <source>{low} a {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{id}, versión {version}</source>
        <translation>{id}, version {version}</translation>
    </message>
    <message>
        <source>Valen para todos</source>
        <translation>They hold for everything</translation>
    </message>
    <message>
        <source>1 forma de pagar</source>
        <translation>1 way to pay</translation>
    </message>
    <message>
        <source>{count} formas de pagar</source>
        <translation>{count} ways to pay</translation>
    </message>
    <message>
        <source>Nunca se cobra menos de {percent} del capital.</source>
        <translation>Never less than {percent} of the principal is collected.</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Días de atraso</source>
        <translation>Days past due</translation>
    </message>
    <message>
        <source>Tramos</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Situaciones difíciles comprobadas</source>
        <translation>Proven hardship</translation>
    </message>
    <message>
        <source>Agregan opciones; nunca quitan una.</source>
        <translation>They add options; they never take one away.</translation>
    </message>
    <message>
        <source>hasta {} pagos más</source>
        <translation>up to {} more payments</translation>
    </message>
    <message>
        <source>prórroga de {} días</source>
        <translation>extension of {} days</translation>
    </message>
    <message>
        <source>autoriza {}</source>
        <translation>authorised by {}</translation>
    </message>
    <message>
        <source>autoriza {} nivel menos</source>
        <translation>authorised {} level lower</translation>
    </message>
    <message>
        <source>primer pago de {}</source>
        <translation>first payment of {}</translation>
    </message>
    <message>
        <source>se perdona: {}</source>
        <translation>forgiven: {}</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>{situation}: {words}. Comprobante: {proof}.</source>
        <translation>{situation}: {words}. Proof: {proof}.</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Autoriza</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Se perdona</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Además</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>tasa {rate} anual</source>
        <translation>{rate} annual rate</translation>
    </message>
    <message>
        <source>se liquida {share}</source>
        <translation>{share} is settled</translation>
    </message>
    <message>
        <source>{days} días más</source>
        <translation>{days} more days</translation>
    </message>
    <message>
        <source>hasta {times} al año</source>
        <translation>up to {times} a year</translation>
    </message>
    <message>
        <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
        <translation>Ordinary interest keeps running until the new date.</translation>
    </message>
    <message>
        <source>Se paga: {words}.</source>
        <translation>Paid: {words}.</translation>
    </message>
    <message>
        <source>{percent} de lo acordado</source>
        <translation>{percent} of what is agreed</translation>
    </message>
    <message>
        <source>al menos {amount}</source>
        <translation>at least {amount}</translation>
    </message>
    <message>
        <source> y </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Primer pago: {words}.</source>
        <translation>First payment: {words}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}.</source>
        <translation>No payment below {least}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
        <translation>No payment below {least}, in multiples of {unit}.</translation>
    </message>
    <message>
        <source>Se paga a más tardar en {days} días.</source>
        <translation>Paid within {days} days at the latest.</translation>
    </message>
    <message>
        <source>El primero a más tardar en {first} días; el último, en {last}.</source>
        <translation>The first within {first} days; the last within {last}.</translation>
    </message>
    <message>
        <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
        <translation>With a first payment of {percent} or more, also forgiven: {extra}.</translation>
    </message>
    <message>
        <source>Reglas generales</source>
        <translation>General rules</translation>
    </message>
    <message>
        <source>Vale del {first} al {last}, en {currency}.</source>
        <translation>Valid from {first} to {last}, in {currency}.</translation>
    </message>
    <message>
        <source>Cuándo no se negocia</source>
        <translation>When there is no negotiation</translation>
    </message>
    <message>
        <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
        <translation>{levels}. Each row says who authorises it; another level must be asked.</translation>
    </message>
    <message>
        <source>Quién autoriza</source>
        <translation>Who authorises</translation>
    </message>
    <message>
        <source>{condition}: se suspende la negociación.</source>
        <translation>{condition}: the negotiation is suspended.</translation>
    </message>
    <message>
        <source>{condition}: se pasa a {level}.</source>
        <translation>{condition}: it is handed to {level}.</translation>
    </message>
    <message>
        <source>Promesas incumplidas en 180 días</source>
        <translation>Broken promises in 180 days</translation>
    </message>
    <message>
        <source>Qué cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Promesas incumplidas</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>primer pago {points} puntos mayor</source>
        <translation>first payment {points} points larger</translation>
    </message>
    <message>
        <source>hasta {count} pagos</source>
        <translation>up to {count} payments</translation>
    </message>
    <message>
        <source>solo {names}</source>
        <translation>only {names}</translation>
    </message>
    <message>
        <source>no se ofrece</source>
        <translation>it is not offered</translation>
    </message>
    <message>
        <source>pide autorización</source>
        <translation>it needs authorisation</translation>
    </message>
    <message>
        <source>se marca como riesgo</source>
        <translation>it is marked as a risk</translation>
    </message>
    <message>
        <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
        <translation>A monthly payment above {warn} of the income is pointed out; above {most}, {above}.</translation>
    </message>
    <message>
        <source>Lo que la persona puede pagar</source>
        <translation>What the person can pay</translation>
    </message>
    <message>
        <source>En qué orden se aplica cada pago</source>
        <translation>In which order each payment is applied</translation>
    </message>
    <message>
        <source>El mismo orden se imprime en el convenio.</source>
        <translation>The same order is printed on the agreement.</translation>
    </message>
    <message>
        <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
        <translation>Each agreement keeps this version and its fingerprint: {fingerprint}…</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sin cambios sobre la versión {version}</source>
        <translation>No changes from version {version}</translation>
    </message>
    <message>
        <source>1 cambio sobre la versión</source>
        <translation>1 change from the version</translation>
    </message>
    <message>
        <source>{count} cambios sobre la versión</source>
        <translation>{count} changes from the version</translation>
    </message>
    <message>
        <source>guardado {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>Enviada a aprobación. Otra persona la decide.</source>
        <translation>Sent for approval. Another person decides it.</translation>
    </message>
    <message>
        <source>Borrador descartado.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Todavía no rige ninguna política: no hay qué cambiar.</source>
        <translation>No policy is in force yet: there is nothing to change.</translation>
    </message>
    <message>
        <source>No se puede enviar. {place}: {sentence}</source>
        <translation>Cannot be sent. {place}: {sentence}</translation>
    </message>
    <message>
        <source>Leyendo la cartera…</source>
        <translation>Reading the portfolio…</translation>
    </message>
    <message>
        <source>{done} de {total} cuentas</source>
        <translation>{done} of {total} accounts</translation>
    </message>
    <message>
        <source>Simulación con {count} cuentas</source>
        <translation>Simulation on {count} accounts</translation>
    </message>
    <message>
        <source>El borrador contra la versión {version}</source>
        <translation>The draft against version {version}</translation>
    </message>
    <message>
        <source>Cuentas que alcanza cada renglón</source>
        <translation>Accounts reached by each row</translation>
    </message>
    <message>
        <source>Lo que puede perdonarse no cambia</source>
        <translation>What may be waived does not change</translation>
    </message>
    <message>
        <source>En total hasta {amount}</source>
        <translation>In total up to {amount}</translation>
    </message>
    <message>
        <source>Los agentes solos hasta {amount}</source>
        <translation>Agents alone up to {amount}</translation>
    </message>
    <message>
        <source>Sin opción de la política</source>
        <translation>No option of the policy</translation>
    </message>
    <message>
        <source>Con alto, no se negocia</source>
        <translation>Stopped, not negotiated</translation>
    </message>
    <message>
        <source>Lo más que podría perdonarse, con cualquier nivel</source>
        <translation>The most that could be waived, at any level</translation>
    </message>
    <message>
        <source>Lo más que podrían perdonar los agentes solos</source>
        <translation>The most that agents alone could waive</translation>
    </message>
    <message>
        <source>Ofertas vigentes que nadie podría dar ya</source>
        <translation>Valid offers nobody could give any more</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Con el borrador</source>
        <translation>With the draft</translation>
    </message>
    <message>
        <source>En total</source>
        <translation>In total</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Se quedan sin opción: {which}</source>
        <translation>Left without options: {which}</translation>
    </message>
    <message>
        <source>Ganan alguna opción: {which}</source>
        <translation>Gain an option: {which}</translation>
    </message>
    <message>
        <source>Las mismas que hoy.</source>
        <translation>The same as today.</translation>
    </message>
    <message>
        <source>Cuentas sin opción</source>
        <translation>Accounts without options</translation>
    </message>
    <message>
        <source>{shown} y {rest} más</source>
        <translation>{shown} and {rest} more</translation>
    </message>
    <message>
        <source>Ofertas vigentes demasiado generosas</source>
        <translation>Valid offers that are too generous</translation>
    </message>
    <message>
        <source>Ninguna: todo lo ofrecido cabe también en el borrador.</source>
        <translation>None: all that was offered fits in the draft too.</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Opción</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Vale hasta</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Quedan sin efecto al publicar: se calculan de nuevo.</source>
        <translation>They lose effect on publishing: they are calculated again.</translation>
    </message>
    <message>
        <source>Versión {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Por aprobar</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Versión por decidir</source>
        <translation>Version to decide</translation>
    </message>
    <message>
        <source>Quién y cuándo</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Por qué se devolvió</source>
        <translation>Why it was sent back</translation>
    </message>
    <message>
        <source>En vigor</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Empieza el {day}</source>
        <translation>Starts on {day}</translation>
    </message>
    <message>
        <source>Anterior</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Espera aprobación</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Devuelta</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>El archivo con que empezó este almacén</source>
        <translation>The file this store began with</translation>
    </message>
    <message>
        <source>Huella {hash}</source>
        <translation>Fingerprint {hash}</translation>
    </message>
    <message>
        <source>La escribió {who}, {when}</source>
        <translation>Written by {who}, {when}</translation>
    </message>
    <message>
        <source>La aprobó {who}, {when}</source>
        <translation>Approved by {who}, {when}</translation>
    </message>
    <message>
        <source>La devolvió {who}, {when}</source>
        <translation>Sent back by {who}, {when}</translation>
    </message>
    <message>
        <source>Es la primera versión, o no cambia.</source>
        <translation>It is the first version, or changes nothing.</translation>
    </message>
    <message>
        <source>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</source>
        <translation>It was written over an earlier version: the list is against the one in force today.</translation>
    </message>
    <message>
        <source>Avisos</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Devuelta a quien la escribió.</source>
        <translation>Sent back to its author.</translation>
    </message>
    <message>
        <source>Retirada.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Publicada como versión {number}; los escritorios la usan ya.</source>
        <translation>Published as version {number}; the desks use it now.</translation>
    </message>
    <message>
        <source>Enter la publica; Esc regresa.</source>
        <translation>Enter publishes it; Esc goes back.</translation>
    </message>
    <message>
        <source>¿Qué falta? Escríbalo y Enter la devuelve.</source>
        <translation>What is missing? Type it and Enter sends it back.</translation>
    </message>
</context>
<context>
    <name>PoliciesPanel</name>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Productos de la política</source>
        <translation>Products of the policy</translation>
    </message>
    <message>
        <source>Política en palabras</source>
        <translation>Policy in words</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>PolicyDeskPanel</name>
    <message>
        <source>Contenido</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tablas del borrador</source>
        <translation>Tables of the draft</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>Pop</name>
    <message>
        <source>El aviso es demasiado largo.</source>
        <translation>The message is too long.</translation>
    </message>
    <message>
        <source>El aviso no es una línea JSON.</source>
        <translation>The message is not a line of JSON.</translation>
    </message>
    <message>
        <source>El aviso lleva solo cuenta, teléfono o línea.</source>
        <translation>The message may carry only account, phone or line.</translation>
    </message>
    <message>
        <source>Un dato del aviso está vacío o es demasiado largo.</source>
        <translation>A field of the message is empty or too long.</translation>
    </message>
    <message>
        <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
        <translation>The window is still busy; find them there with Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>{accounts}, {amount} vencidos</source>
        <translation>{accounts}, {amount} overdue</translation>
    </message>
    <message>
        <source>Tramo {}</source>
        <translation>Bucket {}</translation>
    </message>
    <message>
        <source>Sin tramo</source>
        <translation>No bucket</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{product}, {days}: {accounts}, {amount}</source>
        <translation>{product}, {days}: {accounts}, {amount}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>{rows} filas guardadas en «{name}».</source>
        <translation>{rows} rows saved in “{name}”.</translation>
    </message>
</context>
<context>
    <name>PortfolioPanel</name>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Corte</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Cargado</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</source>
        <translation>Accounts or payments (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Exportar…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Orden de la lista</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Cuentas por producto y atraso</source>
        <translation>Accounts by product and days past due</translation>
    </message>
    <message>
        <source>Archivos cargados</source>
        <translation>Files loaded</translation>
    </message>
    <message>
        <source>Importar cartera</source>
        <translation>Import portfolio</translation>
    </message>
    <message>
        <source>Importar archivo…</source>
        <translation>Import file…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
        <translation>Not printed: {why}. The agreement is recorded; check the printer and try again with Ctrl+P, or save it with Ctrl+S.</translation>
    </message>
    <message>
        <source>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</source>
        <translation>No email program opened the draft. The page is still here: save it with Ctrl+S or print it.</translation>
    </message>
    <message>
        <source>La página quedó en el archivo que eligió.</source>
        <translation>The page is in the file you chose.</translation>
    </message>
    <message>
        <source>Enviada a la impresora {name}.</source>
        <translation>Sent to the printer {name}.</translation>
    </message>
    <message>
        <source>del sistema</source>
        <translation>of the system</translation>
    </message>
    <message>
        <source>Guardado como {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Borrador abierto en su programa de correo. La página se abre con {hint}.</source>
        <translation>Draft opened in your email program. The page opens with {hint}.</translation>
    </message>
    <message>
        <source>Guardar el convenio</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>el sistema de impresión no respondió</source>
        <translation>the printing system did not answer</translation>
    </message>
    <message>
        <source>el sistema de impresión rechazó la página</source>
        <translation>the printing system refused the page</translation>
    </message>
    <message>
        <source>la impresora no respondió</source>
        <translation>the printer did not answer</translation>
    </message>
    <message>
        <source>la impresora se detuvo a media impresión</source>
        <translation>the printer stopped half way</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Proponer una frase</source>
        <translation>Propose a sentence</translation>
    </message>
    <message>
        <source>Lo que a usted le funciona decir</source>
        <translation>What works for you to say</translation>
    </message>
    <message>
        <source>Frase que propone</source>
        <translation>Proposed sentence</translation>
    </message>
    <message>
        <source>Proponer</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Una frase mejor para «{title}»</source>
        <translation>A better sentence for “{title}”</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Llevar al guion</source>
        <translation>Take to the script</translation>
    </message>
</context>
<context>
    <name>ProtocolText</name>
    <message>
        <source>No diga {words}</source>
        <translation>Do not say {words}</translation>
    </message>
    <message>
        <source>Haga</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>No diga</source>
        <translation>Do not say</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Usar respuesta</source>
        <translation>Use response</translation>
    </message>
    <message>
        <source>La respuesta funcionó</source>
        <translation>The response worked</translation>
    </message>
    <message>
        <source>La respuesta no funcionó</source>
        <translation>The response did not work</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Objeciones encontradas</source>
        <translation>Objections found</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Con aviso</source>
        <translation>With a warning</translation>
    </message>
    <message>
        <source>Promesas {rate}</source>
        <translation>Promises {rate}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Capacitación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Gerencia</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Administración</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Atiende llamadas con la mesa en vivo</source>
        <translation>Takes calls on the live desk</translation>
    </message>
    <message>
        <source>Mesa, cartera, objeciones, políticas y actividad</source>
        <translation>Desk, portfolio, objections, policies and activity</translation>
    </message>
    <message>
        <source>Objeciones y políticas para preparar al equipo</source>
        <translation>Objections and policies to prepare the team</translation>
    </message>
    <message>
        <source>Cartera, políticas y actividad del equipo</source>
        <translation>Portfolio, policies and activity of the team</translation>
    </message>
    <message>
        <source>Todo lo anterior y la carga de la cartera</source>
        <translation>All of the above and loading the portfolio</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>por días sin contacto, hasta</source>
        <translation>by days without contact, up to</translation>
    </message>
    <message>
        <source>Primero</source>
        <translation>First</translation>
    </message>
    <message>
        <source>y después por</source>
        <translation>and then by</translation>
    </message>
    <message>
        <source>las llamadas agendadas</source>
        <translation>scheduled calls</translation>
    </message>
    <message>
        <source>las promesas</source>
        <translation>promises</translation>
    </message>
    <message>
        <source>saldo vencido</source>
        <translation>overdue balance</translation>
    </message>
    <message>
        <source>saldo total</source>
        <translation>total balance</translation>
    </message>
    <message>
        <source>días de atraso</source>
        <translation>days past due</translation>
    </message>
    <message>
        <source>Qué va primero</source>
        <translation>What goes first</translation>
    </message>
    <message>
        <source>Por qué valor se ordena</source>
        <translation>What the order goes by</translation>
    </message>
    <message>
        <source>Multiplicar por días sin contacto</source>
        <translation>Multiply by days without contact</translation>
    </message>
    <message>
        <source>Días sin contacto que cuentan</source>
        <translation>Days without contact that count</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Reglas propias</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</source>
        <translation>They can only narrow what the law allows, never widen it.</translation>
    </message>
    <message>
        <source>Medios que piden permiso de la persona</source>
        <translation>Channels that need the person’s permission</translation>
    </message>
    <message>
        <source>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</source>
        <translation>Readings of the law: the cautious one holds until somebody signs another</translation>
    </message>
    <message>
        <source>Las de la ley; o, por ejemplo, 09:00-20:00</source>
        <translation>Those of the law; or, for example, 09:00-20:00</translation>
    </message>
    <message>
        <source>Se contacta en sábado donde la ley lo permite</source>
        <translation>Contact on Saturdays where the law allows it</translation>
    </message>
    <message>
        <source>Intentos por día</source>
        <translation>Attempts per day</translation>
    </message>
    <message>
        <source>Intentos en 7 días</source>
        <translation>Attempts in 7 days</translation>
    </message>
    <message>
        <source>Horario más estrecho</source>
        <translation>Narrower hours</translation>
    </message>
    <message>
        <source>Quién la firma</source>
        <translation>Who signs it</translation>
    </message>
    <message>
        <source>Quién firma: {what}</source>
        <translation>Who signs: {what}</translation>
    </message>
    <message>
        <source>Motivo del cambio</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Guardar reglas propias</source>
        <translation>Save own rules</translation>
    </message>
    <message>
        <source>El horario se escribe así: 09:00-20:00.</source>
        <translation>Hours are written like this: 09:00-20:00.</translation>
    </message>
</context>
<context>
    <name>ScriptRegion</name>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Siguiente etapa</source>
        <translation>Next stage</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Lo que se dice</source>
        <translation>What is said</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Objeción: lo que dijo el cliente</source>
        <translation>Objection: what the customer said</translation>
    </message>
</context>
<context>
    <name>SearchRegion</name>
    <message>
        <source>¿Qué objeción puso?</source>
        <translation>Which objection was raised?</translation>
    </message>
    <message>
        <source>En el buzón nadie objeta</source>
        <translation>Nobody objects on voicemail</translation>
    </message>
    <message>
        <source>Con otra persona: no revele nada</source>
        <translation>Someone else: reveal nothing</translation>
    </message>
    <message>
        <source>Escriba lo que dijo el cliente</source>
        <translation>Type what the customer said</translation>
    </message>
</context>
<context>
    <name>ShapeRow</name>
    <message>
        <source>Separador</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Hoja</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Línea del encabezado</source>
        <translation>Header line</translation>
    </message>
    <message>
        <source>Encabezado en la línea</source>
        <translation>Header on line</translation>
    </message>
    <message>
        <source>Producto de todas</source>
        <translation>Product of all</translation>
    </message>
    <message>
        <source>Acreedor, da nombre al perfil</source>
        <translation>Creditor, names the profile</translation>
    </message>
    <message>
        <source>El de la institución</source>
        <translation>The institution’s</translation>
    </message>
    <message>
        <source>Acreedor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>, cambiado</source>
        <translation>, changed</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Tabla de la política</source>
        <translation>Table of the policy</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
        <translation>Change user (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Claro u oscuro</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>{count} esperan</source>
        <translation>{count} waiting</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;PIN de este equipo</source>
        <translation>&amp;PIN of this computer</translation>
    </message>
    <message>
        <source>PIN de este equipo</source>
        <translation>PIN of this computer</translation>
    </message>
    <message>
        <source>Entrar con el PIN</source>
        <translation>Sign in with the PIN</translation>
    </message>
    <message>
        <source>&amp;Mostrar lo que escribo</source>
        <translation>&amp;Show what I type</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Abriendo…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>SimulationView</name>
    <message>
        <source>Simulación</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelar la simulación</source>
        <translation>Cancel the simulation</translation>
    </message>
    <message>
        <source>Avance de la simulación</source>
        <translation>Progress of the simulation</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Etapas del guion</source>
        <translation>Stages of the script</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>hecha</source>
        <translation>done</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>current</translation>
    </message>
    <message>
        <source>pendiente</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Etapa {number}, {title}, {status}</source>
        <translation>Stage {number}, {title}, {status}</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Lo guardado vale para las páginas que siguen</source>
        <translation>What is saved holds for the pages that follow</translation>
    </message>
    <message>
        <source>Versión {number} guardada. Vale para las páginas que siguen.</source>
        <translation>Version {number} saved. It holds for the pages that follow.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Plantillas</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Guardar versión</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>La que trae el programa</source>
        <translation>From the program</translation>
    </message>
    <message>
        <source>¿Qué cambió? Queda en la historia.</source>
        <translation>What changed? It stays in the history.</translation>
    </message>
    <message>
        <source>Plantilla</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Caso de prueba</source>
        <translation>Test case</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Textos de la plantilla</source>
        <translation>Texts of the template</translation>
    </message>
    <message>
        <source>Texto que se edita</source>
        <translation>Text being edited</translation>
    </message>
    <message>
        <source>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</source>
        <translation>The program fills in what is in braces: {deudor}, {acreedor}, {total}…</translation>
    </message>
    <message>
        <source>La página, tal como se imprimiría</source>
        <translation>The page, as it would print</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versión de la política</source>
        <translation>Version of the policy</translation>
    </message>
    <message>
        <source>Aprobar y publicar</source>
        <translation>Approve and publish</translation>
    </message>
    <message>
        <source>Devolver, con su razón</source>
        <translation>Send back, with a reason</translation>
    </message>
    <message>
        <source>Volver a esta versión</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Simular</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Retirarla</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Razón para devolverla</source>
        <translation>Reason to send it back</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Datos de
ejemplo</source>
        <translation>Sample
data</translation>
    </message>
</context>
<context>
    <name>_ReadBack</name>
    <message>
        <source>{said}. Enter lo anota.</source>
        <translation>{said}. Enter notes it.</translation>
    </message>
    <message>
        <source>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</source>
        <translation>What they earn and when they are paid: «12 mil al mes, 15 y último», or «desempleo».</translation>
    </message>
</context>
</TS>
